import type { QuotePack } from '../quote-pack'

export const fr: QuotePack = {
  language: 'fr',
  opens: ['Le'],
  wrote: ['a écrit', 'écrit', 'a ecrit', 'écrivait'],
  separators: [
    "Message d'origine",
    'Message d’origine',
    'Message original',
    'Message initial',
    'Message transféré',
    'Courriel original',
    'Mail original',
    'Début du message transféré',
    'Début du message réexpédié',
  ],
  fields: {
    from: ['De', 'Expéditeur'],
    sent: ['Envoyé', 'Envoyé le', 'Date', 'Date d’envoi', "Date d'envoi"],
    to: ['À', 'A', 'Pour', 'Destinataire', 'Destinataires'],
    cc: ['Cc', 'Cci', 'Copie', 'Copie à', 'Répondre à'],
    subject: ['Objet', 'Sujet'],
    attachment: ['Pièces jointes', 'Pièce jointe', 'Importance'],
  },
  deviceTags: {
    starts: [
      'Envoyé depuis',
      'Envoyé de mon',
      'Envoyé à partir',
      'Envoyé avec',
      'Provenance : Courrier',
      'Télécharger Outlook',
      'Obtenez Outlook',
    ],
    ends: [],
  },
  devices: ['téléphone', 'portable', 'mobile'],
  farewells: [
    'Cordialement',
    'Bien cordialement',
    'Bien à vous',
    'Bien à toi',
    'Sincères salutations',
    'Meilleures salutations',
    'Salutations distinguées',
  ],
  jobs: ['Directeur', 'Directrice', 'Gérant', 'Gérante', 'Responsable', 'Président', 'Présidente'],
  footers: [
    /^ce (?:message|courriel|mail|e-?mail)\b.{0,120}\b(?:confidentiel|destinataire|destiné)/i,
    /^(?:si vous avez reçu|si vous n['’]êtes pas) .{0,60}\b(?:erreur|destinataire)/i,
    /^(?:pensez à l['’]environnement|n['’]imprimez ce)/i,
  ],
}
