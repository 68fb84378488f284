import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.stubGlobal('chrome', fakeBrowser)
vi.stubGlobal('browser', fakeBrowser)
const exchanges = await import('../../lib/messages/owner-exchanges')

const { addPhrase, dismissSign, muteSign, ruleOn } = exchanges
const sign = { message: '1', type: 'paid' }

test.each([
  [dismissSign, sign, { ...sign, type: 'weather' }],
  [muteSign, { type: 'paid', account: '', client: '' }, { type: 'paid' }],
  [
    ruleOn,
    { account: 'a@b.example', client: 'c', verdict: 'client' },
    { account: 'a@b.example', client: 'c', verdict: 'enemy' },
  ],
  [addPhrase, { type: 'paid', words: 'in full' }, { type: 'after-hours', words: 'in full' }],
  [addPhrase, { type: 'paid', words: '완납' }, { type: 'paid', words: 'x' }],
  [addPhrase, { type: 'paid', words: 'x'.repeat(100) }, { type: 'paid', words: 'x'.repeat(101) }],
])('$name takes what it should and nothing else', ({ input }, good, bad) => {
  expect(input.safeParse(good).success).toBe(true)
  expect(input.safeParse(bad).success).toBe(false)
})

test('Gmail’s page may say nothing in the owner’s name', () => {
  for (const { from } of Object.values(exchanges)) expect(from).not.toContain('gmail')
})
