import { expect, test } from 'vitest'
import {
  type ExportOwner,
  type ExportPart,
  ownersOfExport,
  readExport,
} from '../../lib/mbox/read-export'
import { owner as account, answer, entry } from '../cli/mail'

const now = Date.parse('2026-03-20T12:00:00Z')
const owner: ExportOwner = { account, aliases: [], zone: 'UTC', oldest: now - 365 * 86_400_000 }

async function* chunksOf(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(mails: string[], whose = owner) {
  const parts: ExportPart[] = []
  const counts = await readExport(chunksOf(mails.join('')), whose, async (part) => {
    parts.push(part)
  })
  return { counts, parts, mail: parts.flatMap((part) => part.mail) }
}

test('every message is counted, and all but drafts, the old and the unreadable are handed on', async () => {
  const { counts, mail } = await read([
    entry({ text: 'Hello.' }),
    answer(),
    entry({ headers: ['X-Gmail-Labels: Spam'] }),
    entry({ at: '2020-01-01T12:00:00Z' }),
    entry({ headers: ['List-Id: news'], from: 'news@list.example' }),
    entry().replace(/^Date: .*$/m, 'Date: never'),
  ])
  expect(counts).toEqual({ messages: 6, unreadable: 1, old: 1, unwanted: 1 })
  expect(mail.map(({ from, newText, account }) => [from.address, newText, account])).toEqual([
    ['news@list.example', 'Hello.', account],
    ['mina@bakery.example', 'Hello.', account],
    [account, 'Hello.', account],
  ])
})

test('who is in exchange is told by the whole file, however far apart the mails stand', async () => {
  const others = Array.from({ length: 700 }, (_, at) => entry({ from: `a${at}@b${at}.example` }))
  const { parts } = await read([entry(), ...others, answer()])
  const mina = parts.filter(({ mail }) =>
    mail.some(({ from }) => from.address === 'mina@bakery.example'),
  )
  expect(mina).toHaveLength(1)
  expect(mina[0]?.exchanging).toEqual(['mina@bakery.example'])
  expect(parts.flatMap(({ exchanging }) => exchanging)).toEqual(['mina@bakery.example'])
  expect(parts.length).toBeGreaterThan(2)
})

test('addresses that the owner also sends from are the owner’s', async () => {
  const from = 'hello@jo-studio.example'
  const mails = [entry(), entry({ from, to: 'mina@bakery.example' })]
  const alone = await read(mails)
  expect(alone.parts.flatMap(({ exchanging }) => exchanging)).toEqual([])
  const { parts } = await read(mails, { ...owner, aliases: [from] })
  expect(parts.flatMap(({ exchanging }) => exchanging)).toEqual(['mina@bakery.example'])
})

test('long texts are handed on with their ends, which tell an advert, and all that was newly written', async () => {
  const text = `${'A long word. '.repeat(600)}\n\nUnsubscribe here`
  const { mail } = await read([entry({ text })])
  expect(mail[0]?.text.length).toBeLessThan(3000)
  expect(mail[0]?.text).toMatch(/^A long word.*Unsubscribe here\s*$/s)
})

test('mail without an id has the same name each time', async () => {
  const bare = entry({ id: '' })
  const [first, again] = [await read([bare]), await read([bare])]
  expect(first.mail[0]?.ids.header).toBeTruthy()
  expect(first.mail[0]?.ids).toEqual(again.mail[0]?.ids)
})

test('the owner is guessed from the first mails; a file that is no mbox names nobody', async () => {
  const mails = [entry(), answer(), entry({ from: 'ana@calm.example' })].join('')
  expect((await ownersOfExport(chunksOf(mails), 'UTC'))[0]).toBe(account)
  expect(await ownersOfExport(chunksOf('PK\u0003\u0004 a zip'), 'UTC')).toEqual([])
})
