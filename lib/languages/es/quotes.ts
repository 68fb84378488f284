import type { QuotePack } from '../quote-pack'

export const es: QuotePack = {
  language: 'es',
  opens: ['El', 'En'],
  wrote: ['escribió', 'ha escrito', 'escribio', 'escribía'],
  separators: [
    'Mensaje original',
    'Mensaje reenviado',
    'Correo original',
    'Correo reenviado',
    'Inicio del mensaje reenviado',
  ],
  fields: {
    from: ['De', 'Remitente'],
    sent: ['Enviado', 'Enviado el', 'Fecha', 'Fecha de envío'],
    to: ['Para', 'A', 'Destinatario'],
    cc: ['Cc', 'CC', 'Cco', 'Copia', 'Responder a'],
    subject: ['Asunto'],
    attachment: ['Datos adjuntos', 'Adjuntos', 'Importancia'],
  },
  deviceTags: {
    starts: [
      'Enviado desde',
      'Enviado con',
      'Enviado vía',
      'Enviado via',
      'Obtener Outlook',
      'Obtén Outlook',
    ],
    ends: [],
  },
  devices: ['móvil', 'celular', 'teléfono'],
  farewells: [
    'Saludos',
    'Un saludo',
    'Saludos cordiales',
    'Un cordial saludo',
    'Atentamente',
    'Cordialmente',
  ],
  jobs: ['Directora', 'Gerente', 'Responsable', 'Socio', 'Socia', 'Administrador'],
  footers: [
    /^(?:este|el presente) (?:mensaje|correo|e-?mail)\b.{0,120}\b(?:confidencial|destinatario|dirigid[oa])/i,
    /^aviso (?:legal|de confidencialidad)\b/i,
    /^antes de imprimir\b/i,
  ],
}
