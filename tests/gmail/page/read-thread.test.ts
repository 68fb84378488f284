import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { PageThread } from '../../../lib/gmail/page/page-thread'
import { findThread, readThread } from '../../../lib/gmail/page/read-thread'
import { describePage, missingPart } from '../../../lib/gmail/page/self-check'
import { toMessages } from '../../../lib/gmail/page/to-messages'

const dates = { language: 'en', zone: 'UTC' }
const account = 'sora@han.example'
const owner = { account, addresses: new Set([account]), zone: 'UTC' }
const source = readFileSync(new URL('./thread.html', import.meta.url), 'utf8')

function page(html = source): Document {
  const window = new Window({ url: 'https://mail.google.com/mail/u/0/#inbox/19cadd4663852e6b' })
  window.document.body.innerHTML = html
  return window.document as unknown as Document
}

function read(html?: string) {
  const shown = findThread(page(html))
  return shown && readThread(shown, dates)
}

describe('a thread of three messages', () => {
  const thread = read()

  test('its ids and subject', () => {
    expect(thread?.ids).toEqual({
      gmail: 'thread-f:1858541090630872683',
      legacy: '19cadd4663852e6b',
    })
    expect(thread?.subject).toBe('Quarterly numbers')
    expect(PageThread.parse(thread)).toEqual(thread)
  })

  test('the expanded message, by attributes', () => {
    expect(thread?.messages).toHaveLength(1)
    expect(thread?.messages[0]).toMatchObject({
      ids: { gmail: 'msg-f:1858649783699188340', legacy: '19cb4021773f2a74' },
      from: { address: 'mina@bakery.example', name: 'Mina Park' },
      to: [
        { address: account, name: 'me' },
        { address: 'jun@bakery.example', name: 'Jun' },
      ],
    })
  })

  test('the folded message: who and when, no more', () => {
    expect(thread?.folded).toEqual([
      { from: { address: 'jun@bakery.example', name: 'Jun Lee' }, shown: 'Mar 2, 2026, 9:15 AM' },
    ])
  })

  test('a draft is no message', () => {
    expect(JSON.stringify(thread)).not.toContain('half a thought')
  })

  test('the Message: exact time from the id, new text without the folded quote', () => {
    const [message] = thread ? toMessages(thread, owner) : []
    expect(message).toMatchObject({
      at: Number(BigInt('0x19cb4021773f2a74') >> 20n),
      precision: 'exact',
      newText: 'Please send them by Friday.\nMina',
    })
  })

  test('a time shown that no zone explains takes over, to the minute', () => {
    const imported = source.replaceAll('Mar 3, 2026, 2:01 PM', 'Jan 5, 2019, 2:01 PM')
    const thread = read(imported)
    expect(thread && toMessages(thread, owner)).toMatchObject([
      { at: Date.UTC(2019, 0, 5, 14, 1), precision: 'minute' },
    ])
  })

  test('the notice of a clipped message is not the sender’s', () => {
    const clipped = source.replace(
      '<div>Mina</div></div>',
      '<div>Mina</div></div><div>[Message clipped]&nbsp;&nbsp;<a href="https://mail.google.com/mail/u/0/?view=lg">View entire message</a></div>',
    )
    expect(read(clipped)?.messages[0]?.html).not.toContain('clipped')
    expect(read(clipped)?.messages[0]?.html).toContain('by Friday')
  })

  test('ids painted late come from the row that a reading pane shows', () => {
    const late = source.replace(/ data-thread-perm-id="[^"]*" data-legacy-thread-id="[^"]*"/, '')
    expect(read(late)).toBeUndefined()
    const row =
      '<div gh="tl"><table><tr class="zA aps"><td><span data-legacy-thread-id="19cadd4663852e6b"></span></td></tr></table></div>'
    expect(read(row + late)?.ids).toEqual({ legacy: '19cadd4663852e6b' })
  })
})

describe('the page checks itself', () => {
  const shown = (html: string) => page(html).querySelector('.a98.iY') as Element

  test('all well', () => expect(missingPart(shown(source))).toBeUndefined())

  test.each([
    ['messages', (html: string) => html.replaceAll('role="listitem"', '')],
    ['ids', (html: string) => html.replaceAll('data-message-id', 'data-m')],
    ['sender', (html: string) => html.replaceAll(' email="mina@bakery.example"', '')],
    ['date', (html: string) => html.replaceAll('class="g3"', 'class="x9"')],
    ['body', (html: string) => html.replaceAll('a3s aiL', 'b4t')],
  ])('missing: %s', (part, change) => {
    expect(missingPart(shown(change(source)))).toBe(part)
  })

  test('a report holds counts and nothing of the mail', () => {
    const report = JSON.stringify(describePage(page()))
    expect(report).toContain('"subject":1')
    expect(report).not.toMatch(/@|Mina|Friday|Quarterly|19cadd4663852e6b|1858541090630872683/)
  })
})

test('mutated pages: nothing is thrown, nothing half-read comes out', () => {
  const pieces = source.match(/<[^>]*>|[^<]+/g) ?? []
  const mutation = fc.array(
    fc.tuple(
      fc.nat(pieces.length - 1),
      fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 40 })),
    ),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(mutation, (changes) => {
      const mutated = [...pieces]
      for (const [index, piece] of changes) mutated[index] = piece
      const document = page(mutated.join(''))
      describePage(document)
      const shown = findThread(document)
      if (!shown) return
      missingPart(shown.element)
      const thread = PageThread.parse(readThread(shown, dates))
      for (const { ids, from, at } of toMessages(thread, owner)) {
        expect(ids.gmail).toMatch(/^msg-/)
        expect(from.address).toContain('@')
        expect(Number.isFinite(at)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
