import type { NoticePack } from '../notice-pack'

/** From public lists of mail filters; not checked against real mail. */
export const ja: NoticePack = {
  language: 'ja',
  prefixes: {
    invite: ['招待'],
    update: ['更新された招待'],
    cancel: ['キャンセルされた予定'],
  },
}
