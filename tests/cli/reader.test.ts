import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer, entry, owner } from './mail'
import { file } from './run'

const program = '.output/cli/kindline.mjs'
const sideways =
  'Thursday has gone a bit sideways at our end. The week after would be kinder to all of us.'

const mbox = file(
  'sideways.mbox',
  [
    answer({
      at: '2026-03-10T09:00:00Z',
      text: 'I have us down for Thursday at two, to walk through the rooms together.',
    }),
    entry({ at: '2026-03-10T10:00:00Z', text: 'Lovely, I will have the keys with me.' }),
    answer({ at: '2026-03-10T11:00:00Z', text: 'Good. I will bring the samples for the hall.' }),
    entry({ at: '2026-03-11T10:00:00Z', text: sideways }),
  ].join(''),
)

/** What the built program finds in the mail, on Node's own. */
function signals(reader: string): { type: string; quote: string }[] {
  const args = ['--json', '--owner', owner, '--tz', 'UTC', '--now', '2026-03-12', mbox]
  const printed = execFileSync(process.execPath, [program, '--reader', reader, ...args], {
    encoding: 'utf8',
  })
  return JSON.parse(printed).clients[0].signals
}

test.skipIf(!existsSync(program))(
  'the trained reader finds in words of their own what the quick rules miss (skipped before a build)',
  () => {
    expect(signals('quick')).toEqual([])
    for (const reader of ['model', 'both']) {
      const found = signals(reader)
      expect(found.map(({ type }) => type)).toEqual(['cancellation'])
      expect(sideways).toContain(found[0]?.quote)
    }
  },
  60_000,
)
