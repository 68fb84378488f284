import type { OwnTemplate } from '../../../lib/replies/own-template'

/** What an owner may have written. */
export const ownTemplates: OwnTemplate[] = [
  {
    id: 'own-1',
    language: 'en',
    situation: 'hand-over',
    name: 'Coffee on me',
    text: '{greeting}\n\nShall we talk over a coffee on {?a day}?\n\n{closing}',
  },
  {
    id: 'en check-in warm',
    language: 'en',
    situation: 'check-in',
    tone: 'warm',
    name: '',
    text: '{greeting}\n\nJust a wave from my desk.\n\n{closing}',
  },
  {
    id: 'own-2',
    language: 'ko',
    name: '휴가 안내',
    text: '{인사}\n\n{?날짜}까지 휴가입니다. {다음 근무일} 답변드리겠습니다.\n\n{맺음말}',
  },
]
