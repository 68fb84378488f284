import { describe, expect, test } from 'vitest'
import { answer, entry, owner } from './mail'
import { file, report, run } from './run'

const reminder = 'Invoice LTM-0231 is now overdue. Could you let me know when it will be paid?'
const chased = file(
  'chased.mbox',
  [
    entry({ at: '2026-02-02T10:00:00Z', text: 'Please start with the website.' }),
    answer({ at: '2026-02-03T10:00:00Z', text: 'I will. Invoice LTM-0231 is attached.' }),
    entry({ at: '2026-02-04T10:00:00Z', text: 'The texts come on Friday.' }),
    answer({ at: '2026-03-02T10:12:00Z', text: reminder, id: '<first@jo-design.example>' }),
    answer({ at: '2026-03-09T10:12:00Z', text: reminder, id: '<second@jo-design.example>' }),
    entry({
      at: '2026-03-10T22:12:00Z',
      text: 'Could you send the files tonight?',
      id: '<late@x>',
    }),
    entry({ from: 'news@list.example', headers: ['List-Id: <news.list.example>'] }),
    entry({ from: 'news@list.example', headers: ['List-Id: <news.list.example>'] }),
    entry({ from: 'stranger@shop.example' }),
    entry({ from: 'bo@jo-design.example' }),
  ].join(''),
)
const fixed = ['--owner', owner, '--tz', 'UTC', '--now', '2026-03-11T12:00:00Z']

describe('the report', () => {
  test('clients, their health and signals, and everybody else', async () => {
    const { clients, skipped, stats } = await report(...fixed, chased)
    expect(clients).toHaveLength(1)
    expect(clients[0]).toMatchObject({
      id: 'bakery.example',
      name: 'Mina Park',
      addresses: ['mina@bakery.example'],
      health: { band: 'healthy', confidence: 'low', trend: 'falling' },
    })
    expect(skipped).toEqual([
      { address: 'news@list.example', messages: 2, reason: 'newsletter' },
      { address: 'bo@jo-design.example', messages: 1, reason: 'colleague' },
      { address: 'stranger@shop.example', messages: 1, reason: 'one-way' },
    ])
    expect(stats).toMatchObject({ messages: 10, unreadable: 0 })
  })

  test('somebody in exchange who bills the owner is passed over, with the reason', async () => {
    const from = 'Ana Ruiz <ana@depot.example>'
    const billed = file(
      'billed.mbox',
      [
        entry({ from, subject: 'Rent', text: 'Second reminder: your rent is past due.' }),
        answer({ to: 'ana@depot.example', subject: 'Re: Rent', text: 'Sorry, paid just now.' }),
      ].join(''),
    )
    const { clients, skipped } = await report(...fixed, billed)
    expect(clients).toEqual([])
    expect(skipped).toEqual([{ address: 'ana@depot.example', messages: 2, reason: 'supplier' }])
  })

  test('signals: oldest first, with the mail’s own ids, exact quotes and points that add up', async () => {
    const [client] = (await report(...fixed, chased)).clients
    const signals = client?.signals ?? []
    expect(signals.map(({ type, messageId, at }) => [type, messageId, at])).toEqual([
      ['payment-chase', '<first@jo-design.example>', '2026-03-02T10:12:00.000Z'],
      ['payment-chase', '<second@jo-design.example>', '2026-03-09T10:12:00.000Z'],
      ['after-hours', '<late@x>', '2026-03-10T22:12:00.000Z'],
    ])
    for (const { type, quote } of signals) {
      expect(type === 'payment-chase' ? reminder : 'Could you send the files tonight?').toContain(
        quote,
      )
    }
    expect(signals[0]?.points).toBe(0)
    const rows = [...signals, ...(client?.otherPoints ?? [])]
    const sum = rows.reduce((total, { points }) => total + points, 100)
    expect(client?.health.score).toBe(sum)
  })

  test('too little mail: no score, band unknown', async () => {
    const mbox = file('few.mbox', entry() + answer())
    const [client] = (await report(...fixed, mbox)).clients
    expect(client?.health).toMatchObject({ score: null, band: 'unknown' })
  })

  test('worst clients first, unknown ones last', async () => {
    const calm = Array.from({ length: 3 }, () => [
      entry({ from: 'ana@calm.example' }),
      answer({ to: 'ana@calm.example' }),
    ]).flat()
    const few = [entry({ from: 'aa@aa.example' }), answer({ to: 'aa@aa.example' })]
    const mbox = file('three.mbox', [...few, ...calm].join(''))
    const { clients } = await report(...fixed, mbox, chased)
    expect(clients.map(({ id }) => id)).toEqual(['bakery.example', 'calm.example', 'aa.example'])
  })

  test('without --json: a table for people', async () => {
    const { status, out } = await run(...fixed, chased)
    expect(status).toBe(0)
    expect(out).toContain('Mina Park')
    expect(out).toContain('10 messages')
    expect(() => JSON.parse(out)).toThrow()
  })

  test('no mail of anybody: an empty report', async () => {
    const drafts = file('drafts.mbox', answer({ headers: ['X-Gmail-Labels: Draft'] }))
    const found = await report('--holidays', 'KR', drafts)
    expect(found).toMatchObject({ clients: [], skipped: [], stats: { messages: 1, unreadable: 0 } })
  })
})

describe('several files', () => {
  test('are read as one mailbox', async () => {
    const one = file('in.mbox', entry())
    const two = file('out.mbox', answer())
    expect((await report(...fixed, one)).clients).toEqual([])
    expect((await report(...fixed, one, two)).clients).toHaveLength(1)
    expect((await report(...fixed, one, two)).stats.messages).toBe(2)
  })

  test('the same mail in two of them counts once', async () => {
    const once = await report(...fixed, chased)
    const twice = await report(...fixed, chased, chased)
    expect(twice.clients).toEqual(once.clients)
    expect(twice.skipped).toEqual(once.skipped)
  })

  test('mails without a Message-ID are told apart by time and sender', async () => {
    const mbox = file(
      'no-ids.mbox',
      [
        entry({ id: '', at: '2026-03-02T10:00:00Z' }),
        entry({ id: '', at: '2026-03-03T10:00:00Z' }),
        entry({ id: '', at: '2026-03-05T11:00:00Z' }),
        answer({ id: '', at: '2026-03-03T10:00:00Z' }),
        answer({ at: '2026-03-04T10:00:00Z' }),
      ].join(''),
    )
    const [client] = (await report(...fixed, mbox, mbox)).clients
    expect(client?.health).toMatchObject({ score: 100, confidence: 'low' })
  })
})

describe('what cannot be parsed', () => {
  const broken = file(
    'broken.mbox',
    [
      entry(),
      'From x Tue Mar 10 12:00:00 2026\r\nSubject: nobody\r\n\r\nHello.\r\n\r\n',
      'From x Tue Mar 10 12:00:00 2026\r\nFrom: a@b.example\r\nDate: some day\r\n\r\nHello.\r\n\r\n',
      answer(),
    ].join(''),
  )

  test('is counted, named on standard error, and stops nothing', async () => {
    const { clients, stats } = await report(...fixed, broken)
    expect(stats).toMatchObject({ messages: 4, unreadable: 2 })
    expect(clients).toHaveLength(1)
    const { status, error, out } = await run('--json', ...fixed, broken)
    expect(status).toBe(0)
    expect(error).toMatch(/broken\.mbox, message 2: .*sender/)
    expect(error).toMatch(/broken\.mbox, message 3: .*date/)
    expect(out).not.toContain('not read')
  })

  test('a date at the end of time or before it stops nothing either', async () => {
    const mbox = file(
      'dates.mbox',
      [entry(), answer(), entry(), answer()].join('') +
        [
          'Sat, 13 Sep 275760 00:00:00 +0000',
          'Mon, 1 Jan 0001 00:00:00 +0000',
          'Thu, 01 Jan 1970 00:00:00 +0000',
        ]
          .map((date, index) =>
            entry({ id: `<odd-${index}@x>` }).replace(/Date: .*/, `Date: ${date}`),
          )
          .join(''),
    )
    const { status, out, error } = await run('--json', ...fixed, '--holidays', 'KR', mbox)
    expect([status, error.includes('RangeError')]).toEqual([0, false])
    expect(JSON.parse(out).clients).toHaveLength(1)
  }, 10_000)
})

describe('the owner', () => {
  test('when left out is worked out from the mail, and said', async () => {
    const { status, out, error } = await run('--json', chased)
    expect(status).toBe(0)
    expect(error).toContain(owner)
    expect(JSON.parse(out).clients[0]).toMatchObject({ id: 'bakery.example' })
  })

  test('when given is not said again; several addresses are one person', async () => {
    const mbox = file(
      'two.mbox',
      [entry(), answer({ from: 'Jo <jo.han@gmail.com>', to: 'mina@bakery.example' })].join(''),
    )
    expect((await report('--owner', owner, mbox)).clients).toEqual([])
    const both = await run('--json', '--owner', ` ${owner.toUpperCase()} , jo.han@gmail.com`, mbox)
    expect(both.error).toBe('')
    expect(JSON.parse(both.out).clients).toHaveLength(1)
  })
})

describe('working time', () => {
  const at = '2026-05-05T02:00:00Z'
  const mbox = file('tuesday.mbox', entry({ at }) + answer())
  const types = async (...args: string[]) =>
    (await report('--owner', owner, '--now', '2026-06-01T00:00:00Z', ...args, mbox)).clients
      .flatMap(({ signals }) => signals)
      .map(({ type }) => type)

  test('is read in the zone', async () => {
    expect(await types('--tz', 'Asia/Seoul')).toEqual([])
    expect(await types('--tz', 'UTC')).toEqual(['after-hours'])
  })

  test('hours may be given', async () => {
    expect(await types('--tz', 'UTC', '--hours', 'Tue 01:00-03:00; Mon 09:00-18:00')).toEqual([])
    expect(await types('--tz', 'Asia/Seoul', '--hours', 'Mon 09:00-18:00')).toEqual(['after-hours'])
  })

  test('holidays count as outside', async () => {
    expect(await types('--tz', 'Asia/Seoul', '--holidays', 'KR')).toEqual(['after-hours'])
    expect(await types('--tz', 'Asia/Seoul', '--holidays', 'de-by')).toEqual([])
  })

  test('what is sent after the given moment is not judged', async () => {
    const early = ['--owner', owner, '--tz', 'UTC', '--now', '2026-03-05T00:00:00Z']
    const [client] = (await report(...early, chased)).clients
    expect(client?.signals.map(({ messageId }) => messageId)).toEqual(['<first@jo-design.example>'])
  })
})
