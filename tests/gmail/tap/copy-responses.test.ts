import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyResponses } from '../../../lib/gmail/tap/copy-responses'
import { later, pageWorld } from './page-world'

const mailUrl = 'https://mail.google.com/sync/u/0/i/fd?hl=en&c=3&rt=r&pt=ji'
const answered = () => new Response('[0,[]]')
let fetched: { this: unknown; args: unknown[] }[]
let answer: (...args: unknown[]) => unknown
let world: ReturnType<typeof pageWorld>
let copied: string[]
const unhandled = vi.fn()

beforeEach(() => {
  fetched = []
  copied = []
  answer = async () => answered()
  world = pageWorld(function (this: unknown, ...args: unknown[]) {
    fetched.push({ this: this, args })
    return answer(...args)
  })
  process.on('unhandledRejection', unhandled)
})

afterEach(() => {
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  unhandled.mockClear()
  vi.unstubAllGlobals()
})

let wanted = true
const start = () =>
  copyResponses(
    (text) => copied.push(text),
    () => wanted,
  )
const fetchIn = (...args: unknown[]) =>
  Reflect.apply(world.page.fetch as typeof fetch, world.page, args) as Promise<Response>

describe('paths', () => {
  const paths = [
    ['https://mail.google.com/sync/u/0/i/fd?hl=en', true],
    ['https://mail.google.com/mail/u/0/sync/u/0/i/bv?hl=en', true],
    ['/sync/u/1/i/s', true],
    ['sync/u/0/i/fd?rt=r', true],
    ['/sync/i/fd', true],
    ['/sync/u/0/d/abc/i/bv?hl=ko', true],
    ['/sync/u/0/i/fdx', false],
    ['/sync/u/0/i/settings', false],
    ['/mail/u/0/data', false],
    ['/async/u/0/i/fd', false],
    ['/checkbuild', false],
  ] as const

  test.each(paths)('%s: %s', async (url, isMail) => {
    start()
    const request = new world.Request()
    request.open('POST', url)
    request.send('body')
    request.arrive('from xhr')
    await fetchIn(url)
    await later()
    expect(copied).toEqual(isMail ? ['from xhr', '[0,[]]'] : [])
  })

  test('URL and Request objects', async () => {
    start()
    await fetchIn(new URL(mailUrl))
    await fetchIn(new Request(mailUrl, { method: 'POST' }))
    const request = new world.Request()
    request.open('POST', new URL(mailUrl))
    request.send()
    request.arrive('from xhr')
    await later()
    expect(copied).toHaveLength(3)
  })
})

describe('XMLHttpRequest', () => {
  test('the page’s own call comes through unchanged', () => {
    start()
    const request = new world.Request()
    const body = new Uint8Array(3)
    expect(request.open('POST', mailUrl, true, 'user')).toBeUndefined()
    expect(request.opened).toEqual(['POST', mailUrl, true, 'user'])
    request.send(body)
    expect(request.sent).toEqual([body])
    expect(request.sent[0]).toBe(body)
  })

  test('errors stay the page’s', () => {
    start()
    const request = new world.Request()
    expect(() => request.open('POST')).toThrow('2 arguments required')
    expect(() => new world.Request().send()).toThrow(DOMException)
  })

  test('an answer of another type is left alone', async () => {
    start()
    const request = new world.Request()
    request.open('POST', mailUrl)
    request.responseType = 'arraybuffer'
    Object.defineProperty(request, 'responseText', {
      set() {},
      get() {
        throw new DOMException('not text', 'InvalidStateError')
      },
    })
    request.send()
    request.arrive('x')
    await later()
    expect(copied.join('')).toBe('')
  })

  test('the page’s listeners run first; the copy comes in a later task', async () => {
    start()
    const request = new world.Request()
    request.open('POST', mailUrl)
    request.send()
    const seen: unknown[] = []
    request.addEventListener('load', () => seen.push([...copied]))
    request.arrive('text')
    expect([seen, copied]).toEqual([[[]], []])
    await later()
    expect(copied).toEqual(['text'])
  })

  test('one object for several requests: each answer once', async () => {
    start()
    const request = new world.Request()
    for (const text of ['one', 'two']) {
      request.open('POST', mailUrl)
      request.send()
      request.arrive(text)
      await later()
    }
    request.open('GET', '/checkbuild')
    request.send()
    request.arrive('three')
    await later()
    expect(copied).toEqual(['one', 'two'])
  })
})

describe('fetch', () => {
  test('arguments, this and the very promise', async () => {
    start()
    const promise = Promise.resolve(answered())
    answer = () => promise
    const init = { method: 'POST', body: 'x' }
    expect(fetchIn(mailUrl, init)).toBe(promise)
    expect(fetched[0]?.args).toEqual([mailUrl, init])
    expect(fetched[0]?.args[1]).toBe(init)
    expect(fetched[0]?.this).toBe(world.page)
    expect(await (await promise).text()).toBe('[0,[]]')
    await later()
    expect(copied).toEqual(['[0,[]]'])
  })

  test('a rejection reaches the page once, and nobody else', async () => {
    start()
    const failure = new TypeError('Failed to fetch')
    answer = () => Promise.reject(failure)
    await expect(fetchIn(mailUrl)).rejects.toBe(failure)
    await later()
    expect(copied).toEqual([])
  })

  test('an input whose text throws is the page’s affair', async () => {
    start()
    const failure = new TypeError('no URL')
    answer = () => Promise.reject(failure)
    const input = {
      toString() {
        throw new Error('touched')
      },
    }
    await expect(fetchIn(input)).rejects.toBe(failure)
    await expect(fetchIn()).rejects.toBe(failure)
    await expect(fetchIn(Object.create(null))).rejects.toBe(failure)
  })

  test('an answer that somebody reads already is left alone', async () => {
    start()
    const response = answered()
    const reader = response.body?.getReader()
    answer = async () => response
    expect(await fetchIn(mailUrl)).toBe(response)
    await later()
    expect(copied).toEqual([])
    reader?.releaseLock()
    expect(await response.text()).toBe('[0,[]]')
  })

  test('another hook may give back anything', async () => {
    start()
    answer = () => undefined
    expect(fetchIn(mailUrl)).toBeUndefined()
    answer = async () => 'no response'
    expect(await fetchIn(mailUrl)).toBe('no response')
    await later()
    expect(copied).toEqual([])
  })
})

test('hooks set before and after ours see everything too', async () => {
  const log: string[] = []
  const hook = (name: string) => {
    const { open } = world.Request.prototype
    world.Request.prototype.open = function (...args: unknown[]) {
      log.push(`${name} open`)
      return Reflect.apply(open, this, args)
    }
    const original = world.page.fetch as typeof fetch
    world.page.fetch = function (this: unknown, ...args: unknown[]) {
      log.push(`${name} fetch`)
      return Reflect.apply(original, this, args)
    }
  }
  hook('before')
  start()
  hook('after')
  const request = new world.Request()
  request.open('POST', mailUrl)
  request.send()
  request.arrive('xhr')
  await fetchIn(mailUrl)
  await later()
  expect(log).toEqual(['after open', 'before open', 'after fetch', 'before fetch'])
  expect(copied).toEqual(['xhr', '[0,[]]'])
})

test('what throws while copying throws at nobody', async () => {
  copyResponses(
    () => {
      throw new Error('ours')
    },
    () => true,
  )
  const request = new world.Request()
  request.open('POST', mailUrl)
  request.send()
  request.arrive('x')
  expect(await (await fetchIn(mailUrl)).text()).toBe('[0,[]]')
  await later()
})

test('while no copy is wanted nothing is cloned or read', async () => {
  wanted = false
  const response = new Response('[]')
  const clone = vi.spyOn(response, 'clone')
  world = pageWorld(async () => response)
  start()
  await fetchIn('https://mail.google.com/sync/u/0/i/fd')
  await later()
  expect(clone).not.toHaveBeenCalled()
  expect(copied).toEqual([])
  wanted = true
})
