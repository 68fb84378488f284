import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'

/** The library under test looks for the browser when it is loaded, so the browser comes first. */
vi.stubGlobal('chrome', fakeBrowser)
vi.stubGlobal('browser', fakeBrowser)
const { answer, exchange } = await import('../../lib/messages/exchange')

const id = fakeBrowser.runtime.id
const extension = `chrome-extension://${id}`
const senders = {
  gmail: {
    id,
    origin: 'https://mail.google.com',
    url: 'https://mail.google.com/mail/u/0/',
    tab: { id: 7 },
  },
  panel: { id, origin: extension, url: `${extension}/panel.html`, tab: { id: 7 } },
  popup: { id, origin: extension, url: `${extension}/popup.html?x=1#y` },
  dashboard: {
    id,
    origin: extension,
    url: `${extension}/dashboard.html#settings`,
    tab: { id: 8 },
  },
  reader: { id, origin: extension, url: `${extension}/offscreen.html` },
  background: { id, origin: extension, url: `${extension}/background.js` },
} as const

let handled: unknown[]
let made = 0

/** Sets up one exchange with its answer, and returns what a sender gets for its input. */
function answering(from: Parameters<typeof exchange>[1], output: unknown = { doubled: 2 }) {
  made += 1
  const name = `double-${made}`
  const input = z.object({ number: z.number() })
  answer(exchange(name, from, input, z.object({ doubled: z.number() })), (data, asker) => {
    handled.push([data, asker])
    return output as { doubled: number }
  })
  return async (sender: object, data: unknown): Promise<{ res?: unknown; err?: unknown }> => {
    const message = { id: made, type: name, data, timestamp: 1 }
    return new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never)
    })
  }
}

beforeEach(() => {
  handled = []
})

describe('who may ask', () => {
  const parties = ['gmail', 'panel', 'popup', 'dashboard', 'reader', 'background'] as const

  test.each(parties)('%s, where it is named, and nobody else', async (party) => {
    const ask = answering([party])
    for (const other of parties) {
      const { res, err } = await ask(senders[other], { number: 1 })
      if (other === party) expect([res, err]).toEqual([{ doubled: 2 }, undefined])
      else
        expect([res, String(Reflect.get(Object(err), 'message'))]).toEqual([
          undefined,
          expect.stringContaining('not yours'),
        ])
    }
    const tab = { gmail: 7, panel: 7, dashboard: 8 }[party as string]
    expect(handled).toEqual([[{ number: 1 }, { party, tab }]])
  })

  test.each([
    ['another extension', { ...senders.popup, id: 'somebody-else' }],
    [
      'a page of ours that is not named',
      { ...senders.popup, url: `${extension}/other.html`, tab: { id: 1 } },
    ],
    [
      'a site that calls itself Gmail',
      { ...senders.gmail, origin: 'https://mail.google.com.evil.example' },
    ],
    ['Gmail without encryption', { ...senders.gmail, origin: 'http://mail.google.com' }],
  ])('never %s', async (_, sender) => {
    const ask = answering(parties)
    const { err } = await ask(sender, { number: 1 })
    expect(err).toBeDefined()
    expect(handled).toEqual([])
  })

  test('a site’s page named like ours is none of ours', async () => {
    const ask = answering(['panel', 'popup'])
    const page = {
      id,
      origin: 'https://evil.example',
      url: 'https://evil.example/panel.html',
      tab: { id: 1 },
    }
    expect((await ask(page, { number: 1 })).err).toBeDefined()
    expect(handled).toEqual([])
  })
})

test.each([undefined, null, {}, { number: '1' }, 'number'])(
  'a wrong shape is refused: %j',
  async (data) => {
    const ask = answering(['popup'])
    expect((await ask(senders.popup, data)).err).toBeDefined()
    expect(handled).toEqual([])
  },
)

test('unknown fields are dropped, on the way in and out', async () => {
  const ask = answering(['popup'], { doubled: 4, secret: 'stays here' })
  expect(await ask(senders.popup, { number: 2, more: 1 })).toEqual({ res: { doubled: 4 } })
  expect(handled).toEqual([[{ number: 2 }, { party: 'popup', tab: undefined }]])
})

test('an answer of the wrong shape fails rather than goes out', async () => {
  const ask = answering(['popup'], { doubled: 'four' })
  const { res, err } = await ask(senders.popup, { number: 2 })
  expect([res, err !== undefined]).toEqual([undefined, true])
})
