import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium, openGallery, showState } from '../support/gallery/open-gallery'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openGallery(browser)
}, 60_000)

afterAll(() => browser?.close())

const show = (state: string) => showState(page, state, 'en', 'light')
const button = (name: string) => page.getByRole('button', { name })
const lastCall = () =>
  page.evaluate(() => (globalThis as { calls?: unknown[][] }).calls?.at(-1) ?? [])

/** The preview as it is seen, without what is said of a blank to screen readers alone. */
const writtenPreview = () =>
  page.locator('.reply-preview p').evaluateAll((paragraphs) =>
    paragraphs
      .map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement
        for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove()
        return copy.textContent
      })
      .join('\n\n'),
  )

beforeEach(() => page.setDefaultTimeout(5000))

test('the reply that was chosen is put, with a blank to fill in, and its outcome is told', async () => {
  await show('panel-client')
  await page.getByRole('radio', { name: 'Next reminder' }).check()
  expect(await page.locator('.reply-preview mark').count()).toBe(1)
  const written = await writtenPreview()
  expect(written).toContain('____')
  const label = await page.locator('.reply-preview mark').getAttribute('title')
  await page.getByText(`Left to fill in: ${label}`, { exact: true }).waitFor()
  await button('Put into reply').click()
  await page.getByText('It is in your reply').waitFor()
  expect((await lastCall())[2]).toBe(written)
  await page.getByRole('radio', { name: 'Suggest a talk' }).check()
  expect(await page.locator('.reply-status').textContent()).toBe('')
  await button('Put into reply').click()
  await page.getByText('Fill in the blanks first').waitFor()
  expect((await lastCall())[2]).toContain('____')
})

test('the tone changes the text before it is put, and any other reply can be chosen', async () => {
  await show('panel-client')
  const preview = () => page.locator('.reply-preview').innerText()
  const plain = await preview()
  await page.getByRole('radio', { name: 'Firm' }).check()
  const firm = await preview()
  expect(firm).not.toBe(plain)
  await page.getByLabel('Another reply').selectOption('Hand over')
  expect(await preview()).toContain('hand over the project')
  expect(await page.getByRole('radio', { name: 'Suggest a talk' }).isChecked()).toBe(false)
  await page.getByLabel('Another reply').selectOption('Another reply')
  expect(await preview()).toBe(plain)
})

test('the owner’s own templates stand among the others, in one tone', async () => {
  await show('panel-client')
  await page.getByLabel('Another reply').selectOption('Coffee on me')
  expect(await page.locator('.reply-preview').innerText()).toContain('over a coffee on')
  expect(await page.getByRole('radio', { name: 'Firm' }).count()).toBe(0)
  await button('Put into reply').click()
  await page.getByText('Fill in the blanks first').waitFor()
  expect((await lastCall())[1]).toMatchObject({ situation: 'hand-over', template: 'own-1' })
  await page.getByLabel('Another reply').selectOption('Friendly check-in')
  await page.getByRole('radio', { name: 'Warm' }).check()
  expect(await page.locator('.reply-preview').innerText()).toContain('a wave from my desk')
})

test('the button that puts the reply in is in sight from the start, however long the reply', async () => {
  await show('panel-client')
  const put = button('Put into reply')
  const reaches = () => put.evaluate((element) => element.getBoundingClientRect().bottom)
  expect(await reaches()).toBeLessThanOrEqual(600)
  await put.click()
  await page.getByText('It is in your reply').waitFor()
  await page.getByText('Whole story').scrollIntoViewIfNeeded()
  expect(await reaches()).toBeLessThan(0)
})

test('where an answer comes from stands in one line beside or above its mails', async () => {
  await show('panel-client')
  await page.locator('summary', { hasText: 'Five questions' }).press('Enter')
  const more = page.locator('.question details > summary')
  await more.first().press('Enter')
  const lines = await page.locator('.question > .small:last-child').evaluateAll((sources) =>
    sources.map(({ firstChild }) => {
      const range = document.createRange()
      if (firstChild) range.selectNodeContents(firstChild)
      return [firstChild?.textContent, range.getClientRects().length]
    }),
  )
  expect(lines).toContainEqual(['From 5 mails', 1])
  expect(lines).toContainEqual(['One mail alone is no habit', 1])
})

test('while a reply is read, nothing of it shows below the button or at its sides', async () => {
  await show('panel-client')
  const beside = await button('Put into reply').evaluate((put) => {
    const { left, right, bottom } = put.getBoundingClientRect()
    const places = [
      [left + 20, bottom + 2],
      [left + 20, innerHeight - 1],
      [left - 8, bottom - 8],
      [right + 8, bottom - 8],
    ] as const
    return places.map(([x, y]) => document.elementFromPoint(x, y)?.className)
  })
  expect(beside).toEqual(Array(4).fill('put-reply'))
})

test('by keyboard alone: arrows choose reply and tone, Enter puts it in', async () => {
  await show('panel-client')
  await page.getByRole('radio', { name: 'Suggest a talk' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Next reminder' }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByText('It is in your reply').waitFor()
  expect((await lastCall())[1]).toMatchObject({ situation: 'payment-reminder-again', tone: 'firm' })
})

test('a draft is looked over when asked, with a better wording', async () => {
  await show('panel-client')
  await button('Check my draft').click()
  await page.getByText('You never').waitFor()
  const findings = await page.locator('.draft-finding').allInnerTexts()
  expect(findings).toHaveLength(2)
  expect(findings[0]).toContain('On the last two occasions')
})

test('evidence beyond three is folded, and leads to its mail', async () => {
  await show('panel-client')
  const shown = page.locator('.evidence').getByRole('button', { name: 'Show in mail' })
  expect(await shown.count()).toBe(6)
  await button('Show 2 more').click()
  expect(await shown.count()).toBe(8)
  await button('Show in mail: Payment made for invoice 2041').click()
  expect((await lastCall())[1]).toMatchObject({ type: 'paid' })
})

test('a row tells what became of its reply, also when it failed', async () => {
  await show('popup-clients')
  await button('Reply kindly to Bright Harbor').click()
  await page.getByText('Copied. Paste it').waitFor()
  await button('Reply kindly to 산들출판사').click()
  await page.getByText('It could not be put in').waitFor()
  expect((await lastCall())[1]).toMatchObject({ id: '산들출판사' })
})

test('clients are found by name, and no match is said', async () => {
  await show('popup-clients')
  await page.getByRole('searchbox').fill('다방')
  expect(await page.getByRole('listitem').count()).toBe(1)
  await page.getByRole('searchbox').fill('nobody')
  await page.getByText('No client by that name.').waitFor()
})

test('clients are chosen by band, question, news and mailbox, worst first', async () => {
  await show('popup-clients')
  const names = () => page.locator('.client-row h2').allInnerTexts()
  const chip = (name: RegExp) =>
    page.getByRole('group', { name: 'Show' }).getByRole('button', { name })
  await chip(/^Need attention/).click()
  expect(await names()).toEqual([expect.stringContaining('Pemberton'), 'Bright Harbor'])
  await chip(/^Changed/).click()
  expect(await names()).toHaveLength(4)
  await chip(/^More filters/).click()
  await chip(/^Healthy/).click()
  expect(await names()).toEqual(['Shah Textiles', '<b>Quiet</b> Studio'])
  await chip(/^Must be chased/).click()
  expect(await names()).toEqual(['Bright Harbor'])
  await chip(/^All/).click()
  await page.getByRole('combobox').selectOption('hello@reed.example')
  expect(await names()).toEqual(['마음다방'])
})

test('where everybody rests, those who rest are listed', async () => {
  await show('popup-resting')
  expect(await page.locator('.client-row').count()).toBe(2)
  expect(await button('Resting 2').getAttribute('aria-pressed')).toBe('true')
  expect(await page.getByRole('searchbox').getAttribute('placeholder')).toBe('Search 2 clients')
})

test('while only the first rows are read, nothing untrue is said and no reply is sent on its way', async () => {
  await show('popup-opening')
  await page.getByPlaceholder('Search 300 clients').waitFor()
  await page.getByRole('searchbox').fill('Client 250')
  expect(await page.locator('.no-match').textContent()).toBe('')
  await page.getByRole('searchbox').fill('')
  await button('Reply kindly to Client 0').click()
  await page.waitForTimeout(300)
  expect(await lastCall()).toEqual([])
})

test('settings are saved one by one; hours only once they can be read', async () => {
  await show('popup-few')
  await button('Settings').click()
  const hours = page.getByRole('textbox', { name: 'Working hours' })
  await hours.fill('Mon-Fri nine to five')
  await hours.press('Enter')
  await page.getByText('can’t be read as hours').waitFor()
  expect(await lastCall()).toEqual([])
  await hours.fill('Tue 10:00-12:00')
  await page.getByRole('switch', { name: 'Pause reading' }).click()
  await page.getByText('Saved').waitFor()
  const calls = await page.evaluate(() => (globalThis as { calls?: unknown[][] }).calls)
  const tuesday = [{ start: 600, end: 720 }]
  expect(calls).toMatchObject([
    ['changeSettings', { workingTime: { week: [[], [], tuesday, [], [], [], []] } }],
    ['changeSettings', { workingTime: { week: [[], [], tuesday, [], [], [], []] }, paused: true }],
  ])
  expect(await page.getByRole('switch', { name: 'Pause reading' }).isChecked()).toBe(true)
  await button('Back to clients').click()
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Settings')
})

test('everything is deleted only after a second word', async () => {
  await show('popup-few')
  await button('Settings').click()
  await button('Delete everything stored').click()
  await button('Keep it').click()
  await button('Delete everything stored').click()
  expect(await lastCall()).toEqual([])
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await page.getByText('Everything is deleted.').waitFor()
  expect(await lastCall()).toEqual(['deleteAll'])
})

test('a sign is dismissed by the keyboard, and what it may be muted for is behind a button', async () => {
  await show('panel-client')
  await button('Not a problem: Extra work').press('Enter')
  expect(await lastCall()).toMatchObject(['dismiss', { type: 'scope-creep' }])
  await button('Don’t count it: Praise').click()
  expect(await lastCall()).toMatchObject(['dismiss', { type: 'praise' }])
  expect(await button('Don’t count this kind').count()).toBe(0)
  const more = button('More choices: Extra work')
  await more.press('Enter')
  expect(await more.getAttribute('aria-expanded')).toBe('true')
  await button('Don’t count this kind for Bright Harbor').press('Enter')
  const type = 'scope-creep'
  const [account, client] = ['sam@reed.example', 'Bright Harbor']
  expect(await lastCall()).toEqual(['mute', { type, account, client }])
  await button('Don’t count this kind for any client').click()
  expect(await lastCall()).toEqual(['mute', { type, account: '', client: '' }])
})

test('what was said in the panel is taken back there', async () => {
  await show('panel-client-ruled')
  await button('Undo: Extra work').press('Enter')
  expect(await lastCall()).toMatchObject(['restore', { type: 'scope-creep' }])
  await page.getByText('1 more like it doesn’t count either.').waitFor()
  await button('Count again: Extra work').press('Enter')
  expect(await lastCall()).toMatchObject(['restore', { detail: { alike: [expect.any(String)] } }])
  await button('Count again: Meeting cancelled or moved, for every client').click()
  expect(await lastCall()).toEqual(['unmute', { type: 'cancellation', account: '', client: '' }])
  await show('panel-owner-said')
  await button('This is a client').click()
  expect(await lastCall()).toMatchObject(['rule', { client: 'Bright Harbor' }, 'client'])
})

test('a thread that does not say whom it is with is not claimed, and that is told', async () => {
  await show('panel-not-a-client')
  await button('This is a client').click()
  await page.getByText('The page doesn’t show whom this is with.').waitFor()
  expect(await lastCall()).toEqual(['claim'])
})

test('an own phrase is added only after it was tried; other words are tried anew', async () => {
  await show('popup-few')
  await button('Settings').click()
  const words = page.getByRole('textbox', { name: 'Words' })
  await words.fill(' a ')
  await words.press('Enter')
  await page.getByText('Please write at least two letters.').waitFor()
  expect(await lastCall()).toEqual([])
  await words.fill(' while you’re in there ')
  await page.getByRole('combobox', { name: 'Sign' }).selectOption('urgency')
  await words.press('Enter')
  await page.getByText('2 more mails would count.').waitFor()
  expect(await page.locator('.phrase-preview li').count()).toBe(5)
  await words.fill('in there')
  expect(await button('Add phrase').count()).toBe(0)
  await words.press('Enter')
  await button('Add phrase').click()
  expect(await lastCall()).toEqual(['addPhrase', { type: 'urgency', words: 'in there' }])
  expect(await words.inputValue()).toBe('')
})

test('the settings bring back what was muted, removed or said of somebody', async () => {
  await show('popup-few')
  await button('Settings').click()
  await button('Count again: Wanted at once, for Bright Harbor').click()
  expect(await lastCall()).toMatchObject(['unmute', { type: 'urgency', client: 'Bright Harbor' }])
  await button('This is a client: old-friend@post.example').click()
  expect(await lastCall()).toMatchObject(['rule', { client: 'old-friend@post.example' }, 'client'])
  await button('Undo: bright.example counts as brightharbor.example').click()
  expect(await lastCall()).toMatchObject(['identify', 'sam@reed.example', { partOf: null }])
  await button('Undo: jo@agency.example is called “Jo (nights)”').click()
  expect((await lastCall())[2]).toEqual({ client: 'jo@agency.example', name: null })
  await button('Remove: “오늘 안에”').click()
  expect(await lastCall()).toEqual(['removePhrase', { type: 'urgency', words: '오늘 안에' }])
})

test('an answer to a question and a word on the client are handed over as they stand', async () => {
  await show('panel-client')
  await page.locator('summary', { hasText: 'Five questions' }).press('Enter')
  await page.getByRole('combobox', { name: 'Do they hold' }).selectOption('yes')
  expect((await lastCall())[2]).toEqual({ answers: { holdups: 'yes' } })
  await page
    .getByRole('combobox', { name: 'Do they need chasing' })
    .selectOption({ label: 'As the mail says: Yes' })
  expect((await lastCall())[2]).toEqual({ answers: { payment: null } })
  await page.locator('summary', { hasText: 'Your word' }).press('Enter')
  await page.getByLabel('How it stands').selectOption('resting')
  expect((await lastCall())[2]).toEqual({ standing: 'resting' })
  await page.getByLabel('Note to yourself').fill('Worth it')
  await page.getByLabel('Ask again on').fill('2026-09-01')
  await button('Keep note').click()
  expect((await lastCall())[2]).toMatchObject({ note: { text: 'Worth it' } })
  await button('Remove note').click()
  expect((await lastCall())[2]).toEqual({ note: null })
  await page.getByLabel('Time zone of this client').fill('Nowhere')
  await page.getByLabel('Time zone of this client').press('Enter')
  await page.getByText('That is no time zone').waitFor()
})

test('every row of the ledger and every step that was tried leads to its mail', async () => {
  await show('panel-client')
  await button('Show in mail: Boundary mail, 3 February').click()
  expect(await lastCall()).toEqual(['showEvidence', { message: 'm35' }])
  await page.locator('summary', { hasText: 'Where the points' }).press('Enter')
  await button('Show in mail: Promise kept').click()
  expect(await lastCall()).toEqual(['showEvidence', { message: 'm50' }])
})

test('a row of several mails leads to each, the oldest behind a fold; so does a question', async () => {
  await show('panel-client')
  await page.locator('summary', { hasText: 'Where the points' }).press('Enter')
  const rows = page.locator('.ledger .show-mails', { hasText: '1 more' })
  await rows.getByRole('button', { name: /^Show in mail, 6 March: / }).click()
  expect(await lastCall()).toEqual(['showEvidence', { message: 'm4' }])
  const oldest = rows.getByRole('button', { name: /^Show in mail, 28 January: / })
  expect(await oldest.count()).toBe(0)
  await rows.locator('summary').press('Enter')
  await oldest.click()
  expect(await lastCall()).toEqual(['showEvidence', { message: 'm41' }])
  await page.locator('summary', { hasText: 'Five questions' }).press('Enter')
  await button('Show in mail, 6 March: Do they expect more without raising the budget?').click()
  expect(await lastCall()).toEqual(['showEvidence', { message: 'm4' }])
})

test('scores are shown before a weight is taken over, and left as they were on demand', async () => {
  await show('popup-few')
  await button('Settings').click()
  const fold = page.locator('.fold', { hasText: 'How much signs count' })
  await fold.locator('summary').press('Enter')
  const weight = fold.getByLabel('Wanted at once')
  await weight.selectOption({ label: 'Double' })
  await page.getByText('Bright Harbor: 46 → 38').waitFor()
  await button('Leave as it was').click()
  expect(await weight.inputValue()).toBe('1')
  await weight.selectOption({ label: 'Double' })
  await button('Take over').click()
  await page.getByText('Saved').waitFor()
  expect(await lastCall()).toMatchObject(['changeSettings', { emphasis: { urgency: 2 } }])
})
