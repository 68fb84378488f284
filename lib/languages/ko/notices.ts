import type { NoticePack } from '../notice-pack'

/** From words that public filters and programs look for; no whole notice has been seen. */
export const ko: NoticePack = {
  language: 'ko',
  prefixes: {
    invite: ['초대', '초대장'],
    update: ['업데이트된 초대', '업데이트된 초대장', '변경된 일정'],
    cancel: ['취소된 일정', '취소됨'],
    accept: ['수락됨', '수락함'],
    decline: ['거절됨', '거절함'],
  },
}
