import type { QuotePack } from '../quote-pack'

export const nl: QuotePack = {
  language: 'nl',
  opens: ['Op', 'Den'],
  wrote: ['schreef', 'heeft geschreven', 'het volgende geschreven'],
  separators: [
    'Oorspronkelijk bericht',
    'Origineel bericht',
    'Oorspronkelijke e-mail',
    'Doorgestuurd bericht',
    'Begin doorgestuurd bericht',
  ],
  fields: {
    from: ['Van', 'Afzender'],
    sent: ['Verzonden', 'Datum', 'Verzonden op'],
    to: ['Aan', 'Ontvanger'],
    cc: ['Cc', 'Kopie', 'Bcc'],
    subject: ['Onderwerp'],
    attachment: ['Bijlagen', 'Bijlage', 'Urgentie', 'Prioriteit'],
  },
  deviceTags: {
    starts: [
      'Verstuurd vanaf',
      'Verzonden vanaf',
      'Verzonden met',
      'Verstuurd met',
      'Verzonden vanuit',
      'Verstuurd vanuit',
      'Outlook voor iOS',
      'Outlook voor Android',
    ],
    ends: [],
  },
  devices: ['telefoon', 'mobiel'],
  farewells: [
    'Met vriendelijke groet',
    'Met vriendelijke groeten',
    'Vriendelijke groet',
    'Vriendelijke groeten',
    'Groeten',
    'Hartelijke groet',
    'Mvg',
  ],
  jobs: ['Directeur', 'Eigenaar', 'Zaakvoerder', 'Oprichter'],
  footers: [
    /^(?:dit (?:e-?mail)?bericht|deze e-?mail)\b.{0,120}\b(?:vertrouwelijk|geadresseerde|bestemd)/i,
    /^denk aan het milieu\b/i,
  ],
}
