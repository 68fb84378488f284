import { guessOwner } from '../mail/owner'
import type { Reader } from '../reader/read-talk'
import { defaultSettings, type Settings } from '../settings/settings'
import { type Arguments, readArguments, UsageError } from './arguments'
import { type MailFiles, readMailFiles } from './read-mail-files'
import { replay } from './replay'
import { type Report, reportOn } from './report'
import { reportResponses } from './report-response'
import { replayTable, reportTable, responseTable } from './table'

const usage = `kindline FILE.mbox [FILE.mbox ...]
  --owner ADDRESS[,ADDRESS]      your own addresses (else worked out from the mail)
  --tz ZONE                      your IANA zone (else the machine's)
  --hours "Mon-Fri 09:00-18:00"  your working hours, ranges split by ";"
  --holidays CC[-REGION]         public holidays that count as outside hours
  --now ISO                      the moment at which health is computed (else the clock)
  --reader quick|model|both      which reader of meaning is asked (both: the model, the quick rules where it is in doubt)
  --json                         one JSON object instead of a table
  --replay                       each client's score and next step day by day, and why
kindline --response FILE.json [FILE.json ...] [--json]
                                 the messages in saved Gmail responses`

/** What the program has beside its arguments: where it writes (lines without their end), and the trained reader. */
interface Surroundings {
  out(text: string): void
  error(text: string): void
  openReader(): Promise<Reader>
}

/** @returns the exit status: 0 read, 1 a file it can't read, 2 arguments it can't use. */
export async function main(args: readonly string[], output: Surroundings): Promise<number> {
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const failed = await run(readArguments(args, zone), output)
    for (const line of failed) output.error(`kindline: ${line}`)
    return failed.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    output.error(`kindline: ${error.message}\n\n${usage}`)
    return 2
  }
}

/** @returns the files that could not be read; what the others hold is printed all the same. */
async function run(given: Arguments, output: Surroundings): Promise<string[]> {
  if (given.help) {
    output.out(usage)
    return []
  }
  return given.responses ? runResponses(given, output) : runMail(given, output)
}

async function runResponses(given: Arguments, output: Surroundings): Promise<string[]> {
  const { messages, failed } = await reportResponses(given.files)
  if (failed.length < given.files.length) {
    output.out(given.json ? JSON.stringify({ messages }) : responseTable(messages))
  }
  return failed
}

async function runMail(given: Arguments, output: Surroundings): Promise<string[]> {
  const started = performance.now()
  const files = await readMailFiles(given.files, given.workingTime.zone)
  for (const line of files.unreadable) output.error(`kindline: not read: ${line}`)
  if (files.failed.length === given.files.length) return files.failed
  const owner = ownerOf(given, files, output)
  const account = owner[0] ?? ''
  const now = given.now ?? Date.now()
  const mail = files.mail.map((message) => ({ ...message, account }))
  const settings = await settingsOf(given, files)
  const asked = given.reader === 'quick' ? undefined : await askedReader(given, output)
  if (given.replay) {
    const replayed = await replay(mail, new Set(owner), settings, now, asked)
    output.out(given.json ? JSON.stringify({ clients: replayed }) : replayTable(replayed))
    return files.failed
  }
  const found = await reportOn(mail, new Set(owner), settings, now, asked)
  const seconds = Math.round(performance.now() - started) / 1000
  const stats = { messages: files.messages, unreadable: files.unreadable.length, seconds }
  const report: Report = { ...found, stats }
  output.out(given.json ? JSON.stringify(report) : reportTable(report))
  return files.failed
}

async function askedReader({ reader }: Arguments, { openReader }: Surroundings) {
  return { reader: await openReader(), alone: reader === 'model' }
}

function ownerOf(given: Arguments, files: MailFiles, output: Surroundings): string[] {
  if (given.owner.length > 0) return given.owner
  const guess = guessOwner(files.mail)
  if (guess === undefined) return []
  output.error(`kindline: taking ${guess} for the owner's address (--owner says otherwise)`)
  return [guess]
}

async function settingsOf(given: Arguments, files: MailFiles): Promise<Settings> {
  const holidays = given.holidays ? await holidaysOf(given.holidays, files) : []
  return {
    ...defaultSettings(given.workingTime.zone),
    workingTime: { ...given.workingTime, holidays },
  }
}

/** The holiday tables are large: they are loaded only where they are asked for. */
async function holidaysOf(region: string, { mail }: MailFiles): Promise<string[]> {
  const { publicHolidays, UnknownRegion } = await import('../settings/public-holidays')
  const years = new Set(mail.map(({ at }) => new Date(at).getUTCFullYear()).filter(isPlausible))
  try {
    return publicHolidays(region, [...years])
  } catch (error) {
    if (!(error instanceof UnknownRegion)) throw error
    throw new UsageError(`--holidays does not know the country or region "${region}".`)
  }
}

/** A wrong Date header may name any year; the tables take long for far ones. */
function isPlausible(year: number): boolean {
  return year >= 1970 && year < 2100
}
