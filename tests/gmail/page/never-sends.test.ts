// @vitest-environment happy-dom
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { selectors } from '../../../lib/gmail/page/selectors'

/** What sets something off in a page: presses, keys and forms. */
const SETS_OFF = /\.click\(|dispatchEvent|KeyboardEvent\(|MouseEvent\(|\.(?:requestSubmit|submit)\(/
/** All that Kindline presses in Gmail: the reply buttons, and messages that are folded. */
const pressed = [
  ['lib/gmail/page/gmail-page.ts', 'selectors.foldedRun'],
  ['lib/gmail/page/gmail-page.ts', 'selectors.foldedMessage'],
  ['lib/gmail/page/reply-box.ts', 'button.click()'],
] as const
const presses = [
  'replyBelow',
  'replyAllBelow',
  'replyInHeader',
  'foldedRun',
  'foldedMessage',
] as const

async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file))
}

test('in Gmail’s page nothing is set off but a reply and what is folded', async () => {
  const files = [
    ...(await sources('lib/gmail')),
    ...(await sources('entrypoints/gmail.content')),
    ...(await sources('entrypoints/tap.content')),
  ]
  expect(files.length).toBeGreaterThan(40)
  const found: [string, string][] = []
  for (const file of files.sort()) {
    for (const line of (await readFile(file, 'utf8')).split('\n'))
      if (SETS_OFF.test(line)) found.push([file, line])
  }
  expect(found.map(([file]) => file)).toEqual(pressed.map(([file]) => file))
  for (const [at, [, what]] of pressed.entries()) expect(found[at]?.[1]).toContain(what)
})

/** Gmail's ways to send: the button, its arrow, send and archive, a scheduled send. */
test.each([
  '<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" data-tooltip="Send"></div>',
  '<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" aria-haspopup="true"></div>',
  '<div class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button"></div>',
  '<div class="J-N yr" role="menuitem" selector="scheduledSend"></div>',
])('what is pressed is none of Gmail’s ways to send: %s', (button) => {
  document.body.innerHTML = `<div class="M9"><div class="IZ"><div class="Up"><div>${button}</div></div></div></div>`
  const send = document.querySelector('[role]')
  expect(send).not.toBeNull()
  for (const name of presses) expect(send?.closest(selectors[name])).toBeNull()
})
