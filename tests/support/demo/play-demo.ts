import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '../../../lib/locales/en'
import type { ClientRow } from '../../../lib/store/database'
import { NoBrowser } from '../browser/find-browser'
import {
  backToList,
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../browser/gmail-session'
import { openPopup } from '../browser/open-browser'
import { storedRows } from '../browser/stored-rows'
import { takePictures } from './take-pictures'

const pictureFolder = '.output/demo'

/**
 * The demo mailbox in a real browser with the extension: a window to play with where there is a display,
 * else a walk through the mailbox that prints what was found and writes pictures.
 * @returns the exit status.
 */
export async function playDemo(args: readonly string[]): Promise<number> {
  const headed = hasDisplay() && !args.includes('--headless')
  const profile = await mkdtemp(join(tmpdir(), 'kindline-demo-'))
  try {
    if (headed) await stayOpen(profile)
    else await walk(profile)
    return 0
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function stayOpen(profile: string): Promise<void> {
  const session = await gmailSession({ profile, headed: true })
  await session.openGmail()
  print(
    'The demo mailbox is open. Choose a conversation, and "Start reading" in the panel beside it.',
  )
  print('Nothing goes over the network. Close the window to end the demo.')
  await new Promise((resolve) => session.context.once('close', resolve))
}

async function walk(profile: string): Promise<void> {
  const session = await gmailSession({ profile })
  print('Walking through the demo mailbox…')
  await readEverything(session)
  const clients = await storedRows<ClientRow>(session.context, 'clients')
  print(clientTable(clients))
  await mkdir(pictureFolder, { recursive: true })
  for (const file of await takePictures(session, pictureFolder)) print(file)
  await session.close()
}

/** Opens every conversation once; the popup then holds all clients. */
async function readEverything(session: GmailSession): Promise<void> {
  const page = await session.openGmail()
  await startReading(page)
  await page.reload()
  const rows = page.locator('tr.zA .bog')
  await rows.first().waitFor()
  for (const subject of new Set(await rows.allTextContents())) {
    await openThread(page, subject)
    await panelOf(page).locator('main').waitFor()
    await page.waitForTimeout(500)
    await backToList(page)
  }
  const popup = await openPopup(session.context)
  await popup.getByRole('listitem').first().waitFor()
  await popup.close()
}

function clientTable(clients: readonly ClientRow[]): string {
  const worstFirst = clients.toSorted((a, b) => (a.health.score ?? 101) - (b.health.score ?? 101))
  const lines = worstFirst.map(({ name, health, latest }) =>
    [
      name.padEnd(18 - (name.match(/\p{Script=Hangul}/gu)?.length ?? 0)),
      (health.score === null ? '–' : String(health.score)).padStart(5),
      en.bands[health.band].padEnd(16),
      en.trends[health.trend].padEnd(9),
      en.steps[health.nextStep].title.padEnd(30),
      latest ? en.reason(latest) : '',
    ].join('  '),
  )
  return ['', ...lines, ''].join('\n')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
