import { expect, test } from 'vitest'
import {
  buildMailbox,
  bvAnswer,
  embeddedBvAnswer,
  embeddedFdAnswer,
  fdAnswer,
  type NumberedThread,
  syncAnswer,
} from '../support/gmail'
import { at, list } from '../support/gmail/read'
import { englishMailbox } from './mailbox'

const mailbox = buildMailbox(englishMailbox())
const { owner } = mailbox
const [bakery, invoice, newsletter] = mailbox.threads as [
  NumberedThread,
  NumberedThread,
  NumberedThread,
]

test('ids: the legacy id holds the time, own mail has a client id', () => {
  for (const mail of mailbox.threads.flatMap(({ messages }) => messages)) {
    expect(Number(BigInt(`0x${mail.legacyId}`) >> 20n)).toBe(mail.at)
    if (mail.from.address === owner.address) expect(mail.id).toMatch(/^msg-a:r-?\d+$/)
    else expect(mail.id).toBe(`msg-f:${BigInt(`0x${mail.legacyId}`)}`)
  }
  expect(bakery.id.replace('thread-', 'msg-')).toBe(bakery.messages[0]?.id)
  expect(invoice.id).toMatch(/^thread-a:r/)
  expect(buildMailbox(englishMailbox())).toEqual(mailbox)
})

test('fd: wrapper, head and record by their indexes', () => {
  const answer = fdAnswer([{ thread: bakery, heads: true }], owner)
  const last = bakery.messages[6]
  const wrapper = at(answer, 1, 0)
  expect([at(wrapper, 0), at(wrapper, 4)]).toEqual([bakery.id, bakery.version])
  expect(at(wrapper, 1, 0, 1)).toBe('New website for the bakery')
  expect(at(wrapper, 1, 0, 15)).toBe(bakery.legacyId)
  expect(at(wrapper, 1, 1, 6, 3)).toEqual(['^all', '^i'])
  expect(at(wrapper, 1, 1, 6, 27)).toBe(last?.legacyId)
  const record = at(wrapper, 2, 6, 1)
  expect(list(record).length).toBe(55)
  expect(at(wrapper, 2, 6, 0)).toBe(last?.id)
  expect(at(record, 0, 1)).toEqual([1, 'jun@lindenbakery.example', 'Jun Lee'])
  expect(at(record, 1, 0, 1)).toBe('ada@lindenbakery.example')
  expect(at(record, 4)).toBe('Re: New website for the bakery')
  expect(list(at(record, 5, 1)).map((part) => at(part, 0))).toEqual([0, 2])
  expect(at(record, 5, 1, 0, 2, 1)).toContain('We hoped it was part of the price')
  expect(at(record, 7)).toBe(last?.messageIdHeader)
  expect(at(record, 9)).toBe(bakery.messages[5]?.messageIdHeader)
  expect(at(record, 10, 16)).toBe('mina@lindenbakery.example')
  expect(at(record, 11, 1)).toBe(owner.address)
  expect(at(record, 16)).toBe(last?.at)
  expect(at(record, 34)).toBe(last?.legacyId)
})

test('fd: heads may be missing; a request may name messages', () => {
  const messageIds = bakery.messages.slice(2, 3).map(({ id }) => id)
  const answer = fdAnswer([{ thread: bakery, heads: false, messageIds }], owner)
  expect(at(answer, 1, 0, 1)).toBeUndefined()
  expect(list(at(answer, 1, 0, 2)).map((entry) => at(entry, 0))).toEqual(messageIds)
})

test('fd: attachments, a trailing signature, plain text', () => {
  const answer = fdAnswer([{ thread: invoice, heads: false }], owner)
  const record = at(answer, 1, 0, 2, 1, 1)
  expect(at(record, 13, 0, 0, 1)).toBe('0.1')
  expect(list(at(record, 13, 0, 0, 3)).slice(2)).toEqual(['receipt.png', 'image/png', 2_400_000])
  expect(list(at(record, 5, 1)).map((part) => at(part, 0))).toEqual([0, 3])
  const photos = mailbox.threads.filter(({ subject }) => subject === 'Photos')
  const plain = fdAnswer(
    photos.map((thread) => ({ thread, heads: false })),
    owner,
  )
  expect(at(plain, 1, 0, 2, 0, 1, 5, 6)).toBe(0)
  expect(at(plain, 1, 0, 2, 0, 1, 5, 1, 0, 2, 1)).toBe('See &lt;here&gt;<br>\nAda')
})

test('fd: a thread twice in one answer', () => {
  const earlier = { ...bakery, version: bakery.version - 1 }
  const answer = fdAnswer(
    [bakery, earlier].map((thread) => ({ thread, heads: false })),
    owner,
  )
  expect(list(at(answer, 1)).map((wrapper) => at(wrapper, 0))).toEqual([bakery.id, bakery.id])
})

test('bv: thread nodes and rows, without bodies and recipients', () => {
  const answer = bvAnswer(mailbox, [newsletter, invoice])
  expect(list(answer).length).toBe(19)
  const node = at(answer, 2, 0, 0)
  expect([at(node, 0), at(node, 3), at(node, 19)]).toEqual([
    newsletter.subject,
    newsletter.id,
    newsletter.legacyId,
  ])
  const row = at(node, 4, 0)
  expect(at(row, 1)).toEqual([1, 'news@typeweekly.example', 'Type Weekly'])
  expect([at(row, 2) ?? null, at(row, 8) ?? null]).toEqual([null, null])
  expect(at(row, 10)).toEqual(['^all', '^i', '^smartlabel_promo', '^unsub'])
  expect(at(row, 17)).toBe(newsletter.messages[0]?.at)
  expect(at(row, 19)).toBe('<weekly.typeweekly.example>')
  expect(at(row, 21, 1)).toBe(owner.address)
  expect(at(row, 55)).toBe(newsletter.messages[0]?.legacyId)
  expect(at(answer, 6)).toContainEqual(['^unsub', 0, 1])
  expect(at(bvAnswer(mailbox, []), 2)).toBeUndefined()
})

test('embedded lists', () => {
  expect(at(embeddedBvAnswer(mailbox, [invoice]), 0, 0, 0, 4, 3)).toBe(invoice.id)
  const node = at(embeddedFdAnswer(mailbox, [invoice]), 1, 0, 1)
  expect(at(node, 4, 0, 8, 1, 0, 2, 1)).toContain('Please find the invoice')
  expect(at(node, 4, 0, 11, 0, 1)).toBe('invoice 2026-014.pdf')
})

test('s: a changed thread and a label change', () => {
  const labelChange = { added: ['^f'], removed: ['^r'], messageIds: ['msg-a:r1'] }
  const answer = syncAnswer(mailbox, [{ thread: bakery, labelChange }])
  const update = at(answer, 1, 5, 0, 0)
  expect(at(update, 0)).toBe(bakery.id)
  expect(at(update, 2, 6, 0, 3)).toBe(bakery.id)
  expect(at(update, 2, 6, 1)).toBe(bakery.version)
  expect(at(update, 2, 6, 0, 4, 6, 2, 1, 1)).toBe('jun@lindenbakery.example')
  expect(at(update, 2, 6, 0, 4, 6, 8) ?? null).toBeNull()
  expect(at(update, 2, 4)).toEqual([['^f'], ['^r'], ['msg-a:r1']])
})

test('the older shape: 1-based keys, long numbers as text, lists stay lists', () => {
  const answer = fdAnswer([{ thread: bakery, heads: true }], owner, { shape: 'object' })
  const record = at(answer, 1, 0, 2, 6, 1) as Record<string, unknown>
  expect(record['17']).toBe(`${bakery.messages[6]?.at}`)
  expect(record['12']).toEqual({ '1': 1, '2': owner.address })
  expect(record['1']).toEqual([
    { '1': 1, '2': owner.address, '3': owner.name },
    { '1': 1, '2': 'jun@lindenbakery.example', '3': 'Jun Lee' },
  ])
  expect(at(answer, 1, 0, 1, 0, 1)).toBe('New website for the bakery')
  expect('3' in record).toBe(false)
})
