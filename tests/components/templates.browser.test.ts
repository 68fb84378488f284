import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium, openGallery, showState } from '../support/gallery/open-gallery'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openGallery(browser)
  page.on('dialog', (dialog) => dialog.accept())
  page.setDefaultTimeout(5000)
}, 60_000)

afterAll(() => browser?.close())

beforeEach(() => showState(page, 'dashboard-templates', 'en', 'light'))

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const text = () => page.locator('.template-editor textarea')
const preview = () => page.locator('.template-preview .reply-preview').innerText()
const lastChange = () =>
  page.evaluate(() => (globalThis as { calls?: unknown[][] }).calls?.at(-1)?.[1])

test('the list alone scrolls while no template is open', async () => {
  const beyond = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    return scrollHeight - clientHeight
  })
  expect(beyond).toBe(0)
})

test('a text of the library is read, changed and kept as the owner’s version of it', async () => {
  await button('Payment reminder · Plain').click()
  expect(await text().inputValue()).toMatch(/^\{greeting\}\n\n/)
  await text().fill('{greeting}\n\nAbout {invoice}: all well?\n\n{closing}')
  expect(await preview()).toMatch(/^Hi Morgan,\n+About invoice INV-204 for £1,200, due on/)
  expect(await page.getByText('not saved').count()).toBe(1)
  await button('Save').click()
  await page.getByText('“Payment reminder · Plain” is saved.').waitFor()
  expect(await lastChange()).toEqual({
    keep: [
      {
        id: 'en payment-reminder neutral',
        language: 'en',
        situation: 'payment-reminder',
        tone: 'neutral',
        name: '',
        text: '{greeting}\n\nAbout {invoice}: all well?\n\n{closing}',
      },
    ],
    remove: [],
  })
  await button('Undo').click()
  await page.getByText('Undone.').waitFor()
  expect(await lastChange()).toEqual({ keep: [], remove: ['en payment-reminder neutral'] })
})

test('changes that are not saved wait while others are looked at', async () => {
  await button('Payment reminder · Warm').click()
  await text().fill('Mine.')
  await button('Payment reminder · Firm').click()
  await button(/^Payment reminder · Warm ?, not saved$/).click()
  expect(await text().inputValue()).toBe('Mine.')
  await button('Discard changes').click()
  expect(await text().inputValue()).not.toBe('Mine.')
})

test('the owner’s version goes back to ours', async () => {
  await button(/^Friendly check-in · Warm ?, your version$/).click()
  expect(await text().inputValue()).toContain('a wave from my desk')
  await button('Back to Kindline’s text').click()
  expect(await lastChange()).toEqual({ keep: [], remove: ['en check-in warm'] })
})

test('an own template is shown with its use, and deleted with a way back', async () => {
  await button('Coffee on me').click()
  expect(
    await page
      .locator('.template-editor')
      .getByText('used 4 times, 3 clients quieter after')
      .count(),
  ).toBe(1)
  await button('Delete').click()
  expect(await lastChange()).toEqual({ keep: [], remove: ['own-1'] })
  await button('Undo').click()
  expect(await lastChange()).toMatchObject({ keep: [{ id: 'own-1' }], remove: [] })
})

test('a new template needs a name, and is filled in for a real client', async () => {
  await button('New template').click()
  await text().fill('Dear {client}, {?what}.')
  await button('Save').click()
  await page.getByText('Give it a name.').waitFor()
  await page.getByLabel('Name', { exact: true }).fill(' Holiday ')
  await page.getByLabel('For', { exact: true }).selectOption('Hand over')
  await page.getByLabel('Filled in for').selectOption({ index: 1 })
  expect(await preview()).toMatch(/^Dear (?!Morgan)\w+, ____/)
  await button('Save').click()
  expect(await lastChange()).toMatchObject({
    keep: [{ name: 'Holiday', situation: 'hand-over', text: 'Dear {client}, {?what}.' }],
  })
})

test('in a narrow window the open one takes the place of the list, and news stay in sight', async () => {
  await page.setViewportSize({ width: 360, height: 600 })
  const list = page.locator('.template-list')
  await page.getByRole('button', { name: 'Coffee on me', exact: true }).click()
  expect(await list.isVisible()).toBe(false)
  await button('Delete').click()
  const told = await page.locator('.news').boundingBox()
  expect(told?.y).toBeGreaterThanOrEqual(0)
  expect(told?.y).toBeLessThan(600)
  await button('All templates').click()
  expect(await list.isVisible()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('templates-columns')
})

describe('placeholders', () => {
  beforeEach(async () => {
    await button('Payment reminder · Warm').click()
    await text().fill('Pay ')
    await text().press('End')
  })

  test('are completed as one types, by keys alone, and heard', async () => {
    await text().pressSequentially('{in')
    const options = page.locator('.completions [role=option]')
    expect(await options.first().innerText()).toMatch(/^invoice\n/)
    expect(await text().getAttribute('aria-activedescendant')).toBe(
      await options.first().getAttribute('id'),
    )
    await text().press('ArrowDown')
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await text().getAttribute('aria-activedescendant')).toBe(
      await options.nth(1).getAttribute('id'),
    )
    expect(await page.locator('.placeholder-field [role=status]').innerText()).toMatch(/suggestion/)
    await text().press('Enter')
    await text().pressSequentially(' now.')
    expect(await text().inputValue()).toBe('Pay {invoice number} now.')
    expect(await options.count()).toBe(0)
  })

  test('Escape closes the list and keeps what was typed', async () => {
    await text().pressSequentially('{in')
    await text().press('Escape')
    expect(await page.locator('.completions [role=option]').count()).toBe(0)
    await text().press('Enter')
    expect(await text().inputValue()).toBe('Pay {in\n')
  })

  test('the mouse and the button do the same; a blank takes its label at the caret', async () => {
    await button('Insert a placeholder').click()
    await page
      .locator('.completions [role=option]')
      .filter({ hasText: 'a blank to fill in' })
      .click()
    await text().pressSequentially('a day')
    expect(await text().inputValue()).toBe('Pay {?a day}')
  })

  test.each([
    ['Pay {invioce}.', '“{invioce}” is no placeholder.'],
    ['Pay {invoice.', 'A brace is not closed: “{invoice.”'],
    ['', 'The template has no text yet.'],
  ])('what is wrong with %j is said, and not saved', async (wrong, said) => {
    await text().fill(wrong)
    await page.locator('.problem').getByText(said).waitFor()
    const before = await page.evaluate(() => (globalThis as { calls?: unknown[] }).calls?.length)
    await button('Save').click()
    expect(await page.evaluate(() => (globalThis as { calls?: unknown[] }).calls?.length)).toBe(
      before,
    )
  })
})

describe('one file', () => {
  const choose = (content: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'templates.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })

  test('what is exported is imported again, with a way back', async () => {
    const exported = page.waitForEvent('download')
    await button('Export as a file').click()
    const stream = await (await exported).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const content = Buffer.concat(parts).toString()
    expect(JSON.parse(content)).toMatchObject({ kind: 'kindline-templates', version: 1 })
    await choose(content)
    await page.getByText('3 templates taken over, in place of yours.').waitFor()
    expect(await lastChange()).toMatchObject({ keep: [{ id: 'own-1' }, {}, {}], remove: [] })
    await button('Undo').click()
    await page.getByText('Undone.').waitFor()
  })

  test('a bad one is told by its first mistake, and nothing is taken over', async () => {
    const before = await lastChange()
    await choose('{"kind":')
    await page.getByText('This file can’t be read as JSON. Nothing was taken over.').waitFor()
    await choose(
      JSON.stringify({
        kind: 'kindline-templates',
        version: 1,
        templates: [{ id: 'a', language: 'en', name: 'A', text: 'Pay {invioce}.' }],
      }),
    )
    await page
      .getByText('Template 1 in the file: its text can’t be used. “{invioce}” is no placeholder.')
      .waitFor()
    expect(await lastChange()).toEqual(before)
  })
})
