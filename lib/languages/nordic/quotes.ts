import type { QuotePack } from '../quote-pack'

/** Danish, Norwegian and Swedish: their mail programs share most words. */
export const nordic: QuotePack = {
  language: 'nordic',
  opens: ['Den', 'På', 'Lør', 'Man', 'Tir', 'Ons', 'Tor', 'Fre', 'Søn', 'Mån', 'Tis', 'Lör', 'Sön'],
  wrote: ['skrev', 'skrev følgende', 'skrev följande', 'har skrevet', 'har skrivit'],
  separators: [
    'Oprindelig meddelelse',
    'Oprindelig besked',
    'Oprindelig mail',
    'Videresendt meddelelse',
    'Videresendt besked',
    'Start på videresendt besked',
    'Opprinnelig melding',
    'Original melding',
    'Videresendt melding',
    'Ursprungligt meddelande',
    'Originalmeddelande',
    'Vidarebefordrat meddelande',
    'Vidarebefordrat brev',
  ],
  fields: {
    from: ['Fra', 'Från', 'Avsender', 'Afsender', 'Avsändare'],
    sent: ['Sendt', 'Skickat', 'Dato', 'Datum', 'Sendt dato'],
    to: ['Til', 'Till', 'Mottaker', 'Modtager', 'Mottagare'],
    cc: ['Cc', 'Kopi', 'Kopia', 'Bcc'],
    subject: ['Emne', 'Ämne'],
    attachment: ['Vedlegg', 'Vedhæftede filer', 'Bilagor', 'Prioritet'],
  },
  deviceTags: {
    starts: [
      'Sendt fra',
      'Sendt via',
      'Skickat från',
      'Skickat via',
      'Hent Outlook',
      'Få Outlook',
      'Hämta Outlook',
    ],
    ends: [],
  },
  devices: ['telefon', 'mobil'],
  farewells: [
    'Med venlig hilsen',
    'Venlig hilsen',
    'Med vennlig hilsen',
    'Vennlig hilsen',
    'Mvh',
    'Med vänliga hälsningar',
    'Med vänlig hälsning',
    'Vänliga hälsningar',
    'Hilsen',
  ],
  jobs: ['Direktør', 'Direktör', 'Daglig leder', 'Indehaver', 'Ägare', 'Innehavare'],
  footers: [
    /^(?:denne (?:e-?mail|e-?post|meddelelse|melding)|detta (?:e-?post)?meddelande)\b.{0,120}(?:fortroli|konfidensi|konfidenti|mottagar|modtager)/i,
  ],
}
