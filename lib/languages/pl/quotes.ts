import type { QuotePack } from '../quote-pack'

export const pl: QuotePack = {
  language: 'pl',
  opens: ['W dniu', 'Dnia'],
  wrote: ['napisał', 'napisała', 'napisał(a)', 'napisał/a', 'pisze'],
  separators: [
    'Wiadomość oryginalna',
    'Oryginalna wiadomość',
    'Wiadomość przekazana dalej',
    'Treść przekazanej wiadomości',
    'Przekazana wiadomość',
    'Początek przekazywanej wiadomości',
  ],
  fields: {
    from: ['Od', 'Nadawca'],
    sent: ['Wysłano', 'Data', 'Wysłane', 'Data wysłania'],
    to: ['Do', 'Odbiorca', 'Adresat'],
    cc: ['DW', 'UDW', 'Do wiadomości', 'Kopia'],
    subject: ['Temat'],
    attachment: ['Załączniki', 'Załącznik', 'Ważność'],
  },
  deviceTags: {
    starts: ['Wysłane z', 'Wysłano z', 'Pobierz aplikację Outlook', 'Pobierz Outlook'],
    ends: [],
  },
  devices: ['telefonu', 'smartfona'],
  farewells: ['Pozdrawiam', 'Z poważaniem', 'Pozdrowienia', 'Z wyrazami szacunku'],
  jobs: ['Dyrektor', 'Prezes', 'Kierownik', 'Właściciel', 'Specjalista'],
  footers: [
    /^(?:ta|niniejsza) (?:wiadomość|korespondencja)\b.{0,120}(?:poufn|adresat|przeznaczon)/i,
  ],
}
