import { describe, expect, test } from 'vitest'
import { toMessages } from '../../lib/gmail/page/to-messages'
import type { SyncMessage } from '../../lib/gmail/sync/sync-message'
import { toMessage } from '../../lib/gmail/sync/to-message'

const account = 'sora@studio-sora.example'
const owner = { account, addresses: new Set([account]), zone: 'UTC' }
const received: SyncMessage = {
  messageId: 'msg-f:1594407458713395417',
  legacyMessageId: '16207922dbd860d9',
  threadId: 'thread-f:1594407458713395400',
  legacyThreadId: '16207922dbd860c8',
  epochMs: 1_520_513_043_261,
  from: { address: 'mina@bakery.example', name: 'Mina Park' },
  to: [{ address: account, name: 'Sora Han' }],
  cc: [],
  subject: 'Website',
  labels: ['^all', '^i'],
  messageIdHeader: '<1@bakery.example>',
  body: { whole: '<div>Hello.</div><blockquote>Earlier.</blockquote>', fresh: '<div>Hello.</div>' },
}
const { labels: _, ...unlabelled } = received
const own = { ...received, from: { address: account, name: 'Sora Han' } }

test('a received mail', () => {
  expect(toMessage(received, owner)).toEqual({
    account,
    ids: {
      gmail: received.messageId,
      legacy: received.legacyMessageId,
      header: '<1@bakery.example>',
    },
    thread: { gmail: received.threadId, legacy: received.legacyThreadId },
    at: received.epochMs,
    precision: 'exact',
    from: received.from,
    to: received.to,
    cc: [],
    subject: 'Website',
    text: expect.stringMatching(/^Hello\.\s+Earlier\.$/),
    newText: 'Hello.',
  })
})

describe('what is not read', () => {
  test.each(['^r', '^scheduled', '^s', '^k', '^b'])('label %s', (label) => {
    expect(toMessage({ ...received, labels: ['^all', label] }, owner)).toBeUndefined()
    expect(toMessage({ ...own, labels: ['^all', '^f', label] }, owner)).toBeUndefined()
  })

  test('an own mail that may be a draft still', () => {
    const { labels: __, ...unknown } = own
    expect(toMessage(unknown, owner)).toBeUndefined()
    expect(toMessage({ ...own, labels: ['^all', '^pfg'] }, owner)).toBeUndefined()
    expect(toMessage({ ...own, labels: ['^all', '^f'] }, owner)).toBeDefined()
  })

  test.each(['from', 'epochMs', 'body'] as const)('mail without %s', (field) => {
    const { [field]: ___, ...partly } = received
    expect(toMessage(partly, owner)).toBeUndefined()
  })
})

test('a received mail is read before its labels are known', () => {
  expect(toMessage(unlabelled, owner)).toBeDefined()
})

test('where Gmail takes all for quoted text, our rules cut', () => {
  const body = { whole: '<div>Agreed, Monday it is.</div>', fresh: '' }
  expect(toMessage({ ...received, body }, owner)?.newText).toBe('Agreed, Monday it is.')
})

describe('automatic', () => {
  test.each([
    ['^unsub', 'list'],
    ['^oc_unsub', 'list'],
    ['^smartlabel_group', 'list'],
    ['^smartlabel_promo', 'bulk'],
    ['^smartlabel_social', 'bulk'],
    ['^smartlabel_personal', undefined],
    ['^smartlabel_finance', undefined],
  ])('%s: %s', (label, automatic) => {
    expect(toMessage({ ...received, labels: [label] }, owner)?.automatic).toBe(automatic)
  })

  test('a List-Id tells before any label is known', () => {
    expect(toMessage({ ...unlabelled, listId: '<w.x.example>' }, owner)?.automatic).toBe('list')
  })
})

describe('from the page', () => {
  const page = {
    ids: { gmail: received.threadId, legacy: '16207922dbd860c8' },
    subject: 'Website',
    dates: { language: 'en', zone: 'UTC' },
    folded: [],
    writers: [],
    messages: [
      {
        ids: { gmail: received.messageId, legacy: '16207922dbd860d9' },
        from: { address: 'mina@bakery.example', name: 'Mina Park' },
        to: [{ address: account, name: 'Sora Han' }],
        html: '<div dir="ltr">Hello.</div><div class="gmail_quote">Earlier.</div>',
        attachments: [],
        shown: 'Mar 8, 2018, 9:44 PM',
      },
      {
        ids: { gmail: 'msg-a:r1' },
        from: { address: account, name: 'Sora Han' },
        to: [],
        html: 'Sent a moment ago',
        attachments: [],
        shown: '',
      },
    ],
  }

  test('the time comes from the legacy id; what has none is left for later', () => {
    expect(toMessages(page, owner)).toEqual([
      {
        account,
        ids: { gmail: received.messageId, legacy: '16207922dbd860d9' },
        thread: page.ids,
        at: Number(BigInt('0x16207922dbd860d9') >> 20n),
        precision: 'exact',
        from: received.from,
        to: [{ address: account, name: '' }],
        cc: [],
        subject: 'Website',
        text: expect.stringMatching(/^Hello\./),
        newText: 'Hello.',
      },
    ])
  })
})
