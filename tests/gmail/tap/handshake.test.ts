import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  connectTap,
  type TapConnection,
  type TappedResponse,
} from '../../../lib/gmail/tap/connect-tap'
import { tap } from '../../../lib/gmail/tap/tap'
import { later, pageWorld } from './page-world'

const mailUrl = 'https://mail.google.com/sync/u/0/i/fd'
let world: ReturnType<typeof pageWorld>
let connection: TapConnection | undefined
let received: TappedResponse[]

beforeEach(() => {
  world = pageWorld(async () => new Response(''))
  received = []
})

afterEach(() => {
  connection?.close()
  vi.unstubAllGlobals()
})

const connect = () => {
  connection = connectTap((response) => received.push(response))
  return connection
}

async function see(text: string): Promise<void> {
  const request = new world.Request()
  request.open('POST', mailUrl)
  request.send()
  request.arrive(text)
  await later()
}

const starts = {
  'the tap first': () => {
    tap()
    return connect()
  },
  'our script first': () => {
    const connected = connect()
    tap()
    return connected
  },
}

test.each(Object.entries(starts))('%s, in one task', async (_, begin) => {
  const connected = begin()
  await later()
  connected.say('start')
  await later()
  await see('one')
  await see('two')
  expect(received.map(({ text }) => text)).toEqual(['one', 'two'])
})

test('the tap a task earlier', async () => {
  tap()
  await later()
  connect().say('start')
  await later()
  await see('one')
  expect(received).toHaveLength(1)
})

test('the tap a task later', async () => {
  connect().say('start')
  await later()
  tap()
  await later()
  await see('one')
  expect(received).toHaveLength(1)
})

test('what came before the verdict is handed over on a yes, in order', async () => {
  const connected = starts['the tap first']()
  await see('one')
  await see('two')
  expect(received).toEqual([])
  connected.say('start')
  await later()
  expect(received.map(({ text }) => text)).toEqual(['one', 'two'])
})

test('only the newest forty are held', async () => {
  const connected = starts['the tap first']()
  for (let index = 0; index < 45; index += 1) void see(String(index))
  await later(60)
  connected.say('start')
  await later()
  expect(received.map(({ text }) => Number(text))).toEqual(
    Array.from({ length: 40 }, (_, i) => i + 5),
  )
})

test('on a no nothing is handed over, then or later', async () => {
  const connected = starts['the tap first']()
  await see('before')
  connected.say('stop')
  await later()
  await see('while stopped')
  connected.say('start')
  await later()
  expect(received).toEqual([])
  await see('after')
  expect(received.map(({ text }) => text)).toEqual(['after'])
})

test('the page’s globals tell whose mailbox it is', async () => {
  starts['the tap first']().say('start')
  await later()
  await see('one')
  Object.assign(world.page, { GLOBALS: Array.from({ length: 11 }, () => 'Jo@X.example') })
  await see('two')
  expect(received.map(({ account }) => account)).toEqual([undefined, 'jo@x.example'])
})

test('the page’s own messages pass', async () => {
  const heard: unknown[] = []
  tap()
  connect()
  world.page.addEventListener('message', (event) => heard.push((event as MessageEvent).data))
  world.page.postMessage('hello', '*')
  await later()
  expect(heard).toContain('hello')
})

test('a port that is not offered by the window itself is not taken', async () => {
  tap()
  const { port1, port2 } = new MessageChannel()
  const forged = new MessageEvent('message', { data: 'kindline:port', ports: [port2] })
  world.page.dispatchEvent(forged)
  const stolen = vi.fn()
  port1.onmessage = stolen
  port1.postMessage('start')
  await later()
  await see('one')
  expect(stolen).not.toHaveBeenCalled()
  port1.close()
})

test('after closing nothing comes any more', async () => {
  const connected = starts['the tap first']()
  connected.say('start')
  await later()
  connected.close()
  await later()
  await see('late')
  expect(received).toEqual([])
})
