import { addressPhrase } from '../phrases/ko'
import { paragraph } from '../piece'
import { kindness } from './ko/kindness'
import { meetings } from './ko/meetings'
import { payment } from './ko/payment'
import { terms } from './ko/terms'
import { work } from './ko/work'
import type { Templates } from './templates'

export const ko: Templates = {
  greeting: ({ clientName }) =>
    clientName ? paragraph`안녕하세요, ${addressPhrase(clientName)}.` : ['안녕하세요,'],
  closing: ({ ownerName }) =>
    ownerName ? paragraph`감사합니다.\n${ownerName} 드림` : ['감사합니다.'],
  bodies: { ...payment, ...meetings, ...work, ...terms, ...kindness },
}
