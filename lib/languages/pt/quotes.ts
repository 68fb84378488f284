import type { QuotePack } from '../quote-pack'

export const pt: QuotePack = {
  language: 'pt',
  opens: ['Em', 'No dia', 'A', 'Na'],
  wrote: ['escreveu', 'escreveu o seguinte', 'escreveram'],
  separators: [
    'Mensagem original',
    'Mensagem encaminhada',
    'Mensagem reencaminhada',
    'E-mail original',
    'Início da mensagem encaminhada',
    'Início da mensagem reencaminhada',
  ],
  fields: {
    from: ['De', 'Remetente'],
    sent: ['Enviado', 'Enviada', 'Enviado em', 'Enviada em', 'Data', 'Date'],
    to: ['Para', 'Destinatário'],
    cc: ['Cc', 'Cco', 'Com cópia', 'Cópia'],
    subject: ['Assunto'],
    attachment: ['Anexos', 'Anexo', 'Importância', 'Prioridade'],
  },
  deviceTags: {
    starts: [
      'Enviado do',
      'Enviado pelo',
      'Enviado a partir',
      'Enviado via',
      'Enviada do',
      'Obter o Outlook',
      'Obtenha o Outlook',
    ],
    ends: [],
  },
  devices: ['telemóvel', 'celular', 'telefone'],
  farewells: [
    'Atenciosamente',
    'Cumprimentos',
    'Com os melhores cumprimentos',
    'Melhores cumprimentos',
    'Att',
  ],
  jobs: ['Diretor', 'Diretora', 'Gerente', 'Sócio', 'Sócia', 'Gestor', 'Gestora'],
  footers: [
    /^(?:esta|a presente) (?:mensagem|comunicação)\b.{0,120}\b(?:confidencia|destinatári|sigilos)/i,
    /^este e-?mail\b.{0,120}\b(?:confidencia|destinatári|sigilos)/i,
    /^antes de imprimir\b/i,
  ],
}
