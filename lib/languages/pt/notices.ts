import type { NoticePack } from '../notice-pack'

/** From public lists of mail filters; not checked against real mail. */
export const pt: NoticePack = {
  language: 'pt',
  prefixes: {
    invite: ['Convite'],
    update: ['Convite atualizado'],
    cancel: ['Convite cancelado'],
    accept: ['Aceito'],
    decline: ['Recusado'],
  },
}
