import { describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.stubGlobal('chrome', fakeBrowser)
vi.stubGlobal('browser', fakeBrowser)
const { insertReply, responseSeen, TabState } = await import('../../lib/messages/gmail-exchanges')

describe('an account', () => {
  test.each(['jo@x.example', 'jo+a@mail.x.example'])('%s', (account) => {
    expect(responseSeen.input.safeParse({ account, text: '' }).success).toBe(true)
    expect(TabState.safeParse({ account }).success).toBe(true)
  })

  test.each(['', 'jo', 'jo@', '@x', 'jo @x.example', 'a@b@c'])('is not %j', (account) => {
    expect(responseSeen.input.safeParse({ account, text: '' }).success).toBe(false)
    expect(TabState.safeParse({ account }).success).toBe(false)
  })
})

test('sizes are bounded', () => {
  const account = 'jo@x.example'
  const big = 'x'.repeat(30_000_001)
  expect(responseSeen.input.safeParse({ account, text: big.slice(1) }).success).toBe(true)
  expect(responseSeen.input.safeParse({ account, text: big }).success).toBe(false)
  expect(insertReply.input.safeParse({ thread: {}, text: 'x'.repeat(20_001) }).success).toBe(false)
})
