import type { NoticePack } from '../notice-pack'

/** From public lists of mail filters; not checked against real mail. */
export const de: NoticePack = {
  language: 'de',
  prefixes: {
    invite: ['Einladung'],
    update: ['Aktualisierte Einladung'],
    cancel: ['Abgesagter Termin', 'Abgesagt'],
    accept: ['Zugesagt'],
  },
}
