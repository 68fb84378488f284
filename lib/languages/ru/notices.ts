import type { NoticePack } from '../notice-pack'

/** From public lists of mail filters; not checked against real mail. */
export const ru: NoticePack = {
  language: 'ru',
  prefixes: {
    invite: ['Приглашение'],
    update: ['Обновлённое приглашение'],
    cancel: ['Отменено'],
    accept: ['Принято'],
    decline: ['Отклонено'],
  },
}
