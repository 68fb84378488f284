import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { answer, entry, owner } from './mail'
import { file, run } from './run'

const extra = 'Could you throw in a poster for free?'
const mbox = file(
  'replayed.mbox',
  [
    entry({ at: '2026-03-02T10:00:00Z', text: 'Please start with the website.' }),
    answer({ at: '2026-03-02T12:00:00Z', text: 'I will. My quote for the homepage is £900.' }),
    entry({ at: '2026-03-03T09:30:00Z', text: 'The photos come by post.' }),
    entry({ at: '2026-03-03T10:00:00Z', text: extra }),
    answer({ at: '2026-03-03T12:00:00Z', text: 'Posters are separate: £80.' }),
    entry({ at: '2026-03-05T10:00:00Z', text: extra }),
    entry({ from: 'news@list.example', headers: ['List-Id: <news.list.example>'] }),
  ].join(''),
)
const fixed = ['--replay', '--owner', owner, '--tz', 'UTC', '--now', '2026-03-08T12:00:00Z']

const Replay = z.strictObject({
  clients: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      days: z.array(
        z.strictObject({
          day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
          score: z.nullable(z.int()),
          band: z.string(),
          nextStep: z.string(),
          because: z.array(z.string()),
          mail: z.array(z.string()),
        }),
      ),
    }),
  ),
})

async function replayed(...args: string[]) {
  const { out } = await run(...fixed, '--json', ...args)
  return Replay.parse(JSON.parse(out)).clients
}

describe('a replay', () => {
  test('has a row for each day from the first mail on', async () => {
    const [client, ...others] = await replayed(mbox)
    expect(others).toEqual([])
    expect(client).toMatchObject({ id: 'bakery.example', name: 'Mina Park' })
    expect(client?.days.map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ])
  })

  test('knows of each day no more than its mail', async () => {
    const days = (await replayed(mbox))[0]?.days ?? []
    expect(days[0]).toMatchObject({ score: null, band: 'unknown', nextStep: 'none', mail: [] })
    expect(days[1]).toMatchObject({ nextStep: 'observe', mail: ['Extra work, no budget'] })
    expect(days[2]).toMatchObject({ nextStep: 'observe', mail: [] })
    expect(days[3]?.because.length).toBeGreaterThan(0)
    expect(['boundary', 'talk', 'reprice']).toContain(days[3]?.nextStep)
    expect(Number(days[3]?.score)).toBeLessThan(Number(days[2]?.score))
  })

  test('a later mail changes no earlier day', async () => {
    const shorter = file(
      'shorter.mbox',
      [
        entry({ at: '2026-03-02T10:00:00Z', text: 'Please start with the website.' }),
        answer({ at: '2026-03-02T12:00:00Z', text: 'I will. My quote for the homepage is £900.' }),
        entry({ at: '2026-03-03T09:30:00Z', text: 'The photos come by post.' }),
        entry({ at: '2026-03-03T10:00:00Z', text: extra }),
        answer({ at: '2026-03-03T12:00:00Z', text: 'Posters are separate: £80.' }),
      ].join(''),
    )
    const [long, short] = [await replayed(mbox), await replayed(shorter)]
    expect(short[0]?.days.slice(0, 3)).toEqual(long[0]?.days.slice(0, 3))
  })

  test('for people: the days on which something changed', async () => {
    const { out, status } = await run(...fixed, mbox)
    expect(status).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('Mina Park')
    expect(lines[1]).toMatch(/^Day +Score +Health +Next step +Why +Mail$/)
    expect(lines.slice(2).map((line) => line.slice(0, 10))).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-05',
    ])
  })
})
