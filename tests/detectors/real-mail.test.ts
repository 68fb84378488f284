import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMailFiles } from '../../lib/cli/read-mail-files'
import { reportOn } from '../../lib/cli/report'
import { findSignals } from '../../lib/detectors/find-signals'
import { defaultSettings } from '../../lib/settings/settings'
import { parseHours } from '../../lib/settings/working-time'

// Two whole business mailboxes that lie beside the project on some machines only.
const files = ['crandell-s', 'dickson-s'].map((name) => `../shared/mail/enron_${name}.mbox`)
/** Their clocks are wrong: nothing is late. */
const workingTime = { zone: 'UTC', week: parseHours('Mon-Sun 00:00-24:00'), holidays: [] }

/**
 * Each mail is read alone, as if its sender were a client. Of the 13 hits in 914 mails 8 say what they are taken
 * for (`Good job.`, `I've mailed you my check today.`), though to a friend or colleague; 5 are false.
 */
test.skipIf(!files.every((file) => existsSync(file)))('real mail rings few alarms', async () => {
  const { mail } = await readMailFiles(files, 'America/Chicago')
  const alarms = mail.flatMap(({ at, subject, newText, meeting }) => {
    const alone = { key: '', thread: '', role: 'client' as const, at, subject, newText }
    return findSignals([{ ...alone, ...(meeting && { meeting }) }], workingTime)
  })
  expect(mail.length).toBeGreaterThan(900)
  expect(alarms.length).toBeLessThanOrEqual(13)
})

const lists = '../shared/mail/newsletters-and-lists.mbox'

test.skipIf(!existsSync(lists))(
  'nobody is a client who writes by lists and newsletters',
  async () => {
    const account = 'me@studio.example'
    const { mail } = await readMailFiles([lists], 'UTC')
    const received = mail.map((one) => ({ ...one, account }))
    const now = Date.UTC(2026, 10, 1)
    const { clients } = await reportOn(received, new Set([account]), defaultSettings('UTC'), now)
    expect(received.length).toBeGreaterThan(300)
    expect(clients).toEqual([])
  },
)
