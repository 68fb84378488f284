import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { replyHtml } from '../../../lib/gmail/page/reply-html'
import { composeReply, replyText } from '../../../lib/replies/compose-reply'
import { Situation } from '../../../lib/replies/situation'
import { en } from '../../../lib/replies/templates/replies-en'
import { ko } from '../../../lib/replies/templates/replies-ko'
import { Tone } from '../../../lib/replies/tone'
import { fullFacts } from '../../replies/facts'

/** The elements of a piece of HTML, and its text with a line for each block. */
function read(html: string) {
  const tags = new Set<string>()
  let text = ''
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      tags.add([tag, ...Object.keys(attributes)].join(' '))
    },
    ontext: (piece) => {
      text += piece
    },
    onclosetag: (tag) => {
      if (tag === 'div') text += '\n'
    },
  })
  parser.end(html)
  return { tags: [...tags].sort(), text }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</div><script>alert(1)</script>',
    '&lt;b&gt;',
    '<!-- ',
    '"><a href="javascript:alert(1)">x</a>',
    '<div>',
  ),
)

test('whatever mail says, a reply is blocks of text and nothing else', () => {
  const known = fc.record({
    clientName: hostile,
    ownerName: hostile,
    invoice: hostile,
    paidInvoice: hostile,
    request: hostile,
  })
  const anyReply = fc.tuple(
    fc.constantFrom(en, ko),
    fc.constantFrom(...Situation.options),
    fc.constantFrom(...Tone.options),
    fc.boolean(),
  )
  fc.assert(
    fc.property(known, anyReply, (names, [texts, situation, tone, atLineStart]) => {
      const reply = replyText(composeReply(texts, situation, tone, { ...fullFacts, ...names }))
      const { tags, text } = read(replyHtml(reply, atLineStart))
      expect(tags).toEqual(['br', 'div'])
      expect(text).toBe(`${atLineStart ? '' : '\n'}${reply}\n\n`)
    }),
  )
})
