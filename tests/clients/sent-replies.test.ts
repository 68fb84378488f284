import { describe, expect, test } from 'vitest'
import { type PutReply, sentReplies } from '../../lib/clients/sent-replies'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import type { Situation } from '../../lib/replies/situation'
import { en } from '../../lib/replies/templates/replies-en'
import { message, owner } from '../mail/messages'
import { fullFacts } from '../replies/facts'

const thread = { gmail: 'thread-f:1', legacy: '1' }
const at = Date.parse('2026-03-10T10:00:00Z')

const put = (situation: Situation): PutReply => ({
  thread: { legacy: '1' },
  situation,
  text: replyText(composeReply(en, situation, 'neutral', fullFacts)),
  at,
})

function mail(newText: string, hoursLater = 1, more = {}) {
  const sent = new Date(at + hoursLater * 3_600_000).toISOString()
  return {
    key: 'sent',
    message: message({ from: owner, at: sent, thread, newText, ...more }),
    direction: 'out' as const,
  }
}

const hours = put('working-hours')

describe('a reply that was put in', () => {
  test('is a step once it was sent, with what it says', () => {
    expect(sentReplies([hours], [mail(hours.text)])).toEqual([
      {
        step: 'boundary',
        message: 'sent',
        at: at + 3_600_000,
        quote: 'Thank you for your message.',
        reply: 'working-hours',
      },
    ])
  })

  test('twice before it was sent is one step, of what was put in last', () => {
    const later = { ...put('extra-work'), at: at + 60_000 }
    const both = mail(`${hours.text}\n${later.text}`)
    expect(sentReplies([hours, { ...hours, at: at + 1 }], [mail(hours.text)])).toHaveLength(1)
    expect(sentReplies([later, hours], [both]).map(({ reply }) => reply)).toEqual(['extra-work'])
  })

  test('is still itself with words changed and added', () => {
    const changed = hours.text
      .replace('Hi Marcus', 'Dear Marcus')
      .replace(/If there is.*/, 'Ring me.')
    expect(sentReplies([hours], [mail(`${changed}\nP.S. Greetings to Ana.`)])).toHaveLength(1)
  })

  test('is still itself with its blanks filled in, each sentence of which had one', () => {
    const text = 'Hi Marcus,\n\nShall we talk about the plan on ____ at ____?\n\nDana'
    const filled = text.replace('____', 'Monday').replace('____', 'ten')
    expect(sentReplies([{ ...put('talk-over'), text }], [mail(filled)])).toHaveLength(1)
  })

  test.each([
    ['was not sent', []],
    ['was deleted for other words', [mail('Fine, I will do it tonight.')]],
    ['stands in another thread', [mail(hours.text, 1, { thread: { gmail: 'thread-f:2' } })]],
    ['was sent before it was put in', [mail(hours.text, -1)]],
    ['was sent weeks later', [mail(hours.text, 24 * 20)]],
    ['was written by the client', [{ ...mail(hours.text), direction: 'in' as const }]],
  ])('is none where it %s', (_, sent) => {
    expect(sentReplies([hours], sent)).toEqual([])
  })

  test.each([
    ['talk-over', 'talk'],
    ['new-terms', 'reprice'],
    ['parting', 'part'],
    ['extra-work', 'boundary'],
    ['meeting-policy', 'boundary'],
  ] as const)('%s is the rung %s', (situation, step) => {
    const reply = put(situation)
    expect(sentReplies([reply], [mail(reply.text)])[0]?.step).toBe(step)
  })

  test('thanks are no step', () => {
    const reply = put('thanks-praise')
    expect(sentReplies([reply], [mail(reply.text)])).toEqual([])
  })
})
