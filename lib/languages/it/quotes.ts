import type { QuotePack } from '../quote-pack'

export const it: QuotePack = {
  language: 'it',
  opens: ['Il', 'Il giorno', 'In data', 'Nel'],
  wrote: ['ha scritto', 'scrive', 'scriveva', 'ha scritto su'],
  separators: [
    'Messaggio originale',
    'Messaggio inoltrato',
    'Email originale',
    'Inizio messaggio inoltrato',
  ],
  fields: {
    from: ['Da', 'Mittente'],
    sent: ['Inviato', 'Data', 'Inviato il', 'Inviata'],
    to: ['A', 'Destinatario'],
    cc: ['Cc', 'Ccn', 'Per conoscenza', 'Risposta', 'Rispondi a'],
    subject: ['Oggetto'],
    attachment: ['Allegati', 'Allegato', 'Priorità'],
  },
  deviceTags: {
    starts: ['Inviato da', 'Inviato dal', 'Inviato con', 'Scarica Outlook', 'Ottieni Outlook'],
    ends: [],
  },
  devices: ['telefono', 'cellulare'],
  farewells: ['Cordiali saluti', 'Distinti saluti', 'Un cordiale saluto', 'Saluti'],
  jobs: ['Direttore', 'Direttrice', 'Titolare', 'Amministratore', 'Responsabile'],
  footers: [
    /^(?:questo messaggio|questa e-?mail|il presente messaggio|la presente)\b.{0,120}\b(?:riservat|confidenzial|destinatari|analizzat)/i,
    /^(?:informativa|avviso) (?:sulla |di )?(?:privacy|riservatezza)\b/i,
  ],
}
