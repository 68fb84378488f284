import type { NoticePack } from '../notice-pack'

/** From public lists of mail filters; not checked against real mail. */
export const fr: NoticePack = {
  language: 'fr',
  prefixes: {
    invite: ['Invitation'],
    update: ['Invitation mise à jour'],
    cancel: ['Événement annulé'],
    accept: ['Acceptée'],
    decline: ['Refusée'],
  },
}
