import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newText } from '../../../lib/mail/body/new-text'
import { readBody } from '../../../lib/mail/body/read-body'
import { attributions, headers, ownWords, tails } from './cases'

const PIECES = [...attributions, ...headers, ...tails, ...ownWords].flatMap((example) =>
  example.mail.split('\n'),
)
const mail = fc
  .array(fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((lines) => lines.join('\n'))

const TAGS = ['div', 'p', 'b', 'blockquote', 'ul', 'li', 'table', 'td', 'pre', 'span', 'br']
const NAMES = [
  '',
  'gmail_quote',
  'gmail_attr',
  'm_1gmail_signature',
  'moz-cite-prefix',
  'x_appendonsend',
]
const opening = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...NAMES), fc.boolean())
  .map(([tag, name, isId]) => `<${tag} ${isId ? 'id' : 'class'}="${name}">`)
const closing = fc.constantFrom(...TAGS).map((tag) => `</${tag}>`)
const html = fc
  .array(fc.oneof(opening, closing, fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(''))

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

test('every line of the new text is a whole line of the mail, in order', () => {
  fc.assert(
    fc.property(mail, (text) => {
      const lines = text.split(/\r\n|\r|\n/)
      let from = 0
      for (const line of newText(text).split('\n')) {
        if (line === '') continue
        const at = lines.indexOf(line, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + 1
      }
    }),
  )
})

test('reading again adds nothing', () => {
  fc.assert(
    fc.property(mail, (text) => {
      const once = newText(text)
      expect(newText(once).length).toBeLessThanOrEqual(once.length)
    }),
  )
})

test('every line of an HTML mail’s new text is in its text', () => {
  fc.assert(
    fc.property(html, (source) => {
      const body = readBody({ html: source })
      const text = fold(body.text)
      for (const line of body.newText.split('\n')) expect(text).toContain(fold(line))
    }),
  )
})

const HOSTILE = [
  ...[
    '> ',
    '>\n',
    'On ',
    'From: x\n',
    '-----Original ',
    '작성:\n',
    ':\n',
    'a@',
    '12:30 <a',
    '--\n',
  ],
  ...['<div>', '<p><b>', '<b></i></p></div>', '<div class="gmail_quote">', '&amp;a', '<ul><li>x'],
  ...['<div id="appendonsend">x', '<td>x', '<a x', 'This email is ', 'Sent from my phone\n', '\n'],
]

test.each(HOSTILE)('much of %j is read to its end', (unit) => {
  // Square time would take minutes here, past any test's patience.
  const source = unit.repeat(100_000)
  expect(readBody({ html: source }).newText.length).toBeLessThanOrEqual(source.length)
  expect(newText(source).length).toBeLessThanOrEqual(source.length)
})
