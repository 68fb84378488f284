import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium, openGallery, showState } from '../support/gallery/open-gallery'

/** A folder that the pictures go to, for eyes to judge. */
const pictures = process.env.GALLERY_PICTURES

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openGallery(browser)
}, 60_000)

afterAll(() => browser?.close())

beforeEach(() => page.setDefaultTimeout(8000))

const languages = {
  en: {
    merge: 'Merge',
    split: 'Split',
    rename: 'Rename',
    rest: 'Let it rest',
    notClient: 'Not a client',
    together: 'One client for the firm',
    isClient: 'This is a client',
    notAll: /^Not all of these are clients/,
    all: 'Select all that are shown',
    apart: 'Each person a client',
    undo: 'Undo',
    name: 'Name',
    search: 'Search by name or address',
    show: 'Show',
    twoMailboxes: 'Clients of two mailboxes stay apart.',
    select: (name: string) => `Select ${name}`,
    choose: 'Choose a file',
    owner: 'Your address in this mailbox',
    notAnAddress: 'Please write one address',
    start: /^Read the file/,
    stop: 'Stop',
    stopped: /^Stopped/,
    done: 'The file is read.',
    noMail: 'There is no mail in empty.mbox',
    broken: 'broken.mbox could not be opened',
    save: 'These are my clients',
    saved: /^Kept\./,
    begin: 'Start reading',
  },
  ko: {
    merge: '합치기',
    split: '나누기',
    rename: '이름 바꾸기',
    rest: '쉬는 중으로 바꾸기',
    notClient: '고객에서 빼기',
    together: '회사 하나로',
    isClient: '고객으로 넣기',
    notAll: /^고객이 아닌 곳이 섞여 있어요/,
    all: '보이는 곳 모두 선택',
    apart: '사람마다 따로',
    undo: '되돌리기',
    name: '이름',
    search: '이름이나 주소로 검색',
    show: '보기',
    twoMailboxes: '계정이 다른 고객은 합칠 수 없어요.',
    select: (name: string) => `${name} 선택`,
    choose: '파일 고르기',
    owner: '이 계정의 내 주소',
    notAnAddress: '주소 하나를 써 주세요',
    start: /^파일 읽기/,
    stop: '그만 읽기',
    stopped: /^멈추었어요/,
    done: '파일을 다 읽었어요.',
    noMail: 'empty.mbox 파일에 메일이 없어요',
    broken: 'broken.mbox 파일을 열지 못했어요',
    save: '이대로 저장',
    saved: /^저장했어요/,
    begin: '읽기 시작',
  },
}

const lastCall = () =>
  page.evaluate(() => (globalThis as { calls?: unknown[][] }).calls?.at(-1) ?? [])
const calls = () => page.evaluate(() => (globalThis as { calls?: unknown[][] }).calls ?? [])

async function expectSound(name: string) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

const file = (name: string) => ({
  name,
  mimeType: 'application/mbox',
  buffer: Buffer.from('From '),
})

describe.each(['en', 'ko'] as const)('%s', (language) => {
  const words = languages[language]
  const theme = language === 'en' ? 'dark' : 'light'
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const select = (name: string) =>
    page.getByRole('checkbox', { name: words.select(name), exact: true })
  const show = (state: string) => showState(page, `dashboard-${state}`, language, theme)

  test('two are merged into the one that is chosen, told, and undone', async () => {
    await show('clients')
    await select('Bright Harbor').check()
    await select('Shah Textiles').check()
    await expectSound(`clients-selected-${language}-${theme}`)
    await button(words.merge).click()
    await page.getByRole('radio', { name: /Shah Textiles/ }).check()
    await expectSound(`clients-merge-${language}-${theme}`)
    await page.locator('.choice-form').getByRole('button', { name: words.merge }).click()
    await button(words.undo).waitFor()
    expect(await lastCall()).toEqual([
      'identify',
      'sam@reed.example',
      [{ client: 'Bright Harbor', partOf: 'Shah Textiles' }],
    ])
    expect(await page.locator('tr[data-selected=true]').count()).toBe(0)
    expect(await page.locator('.selection-place:focus').count()).toBe(1)
    await expectSound(`clients-merged-${language}-${theme}`)
    await button(words.undo).click()
    expect(await lastCall()).toEqual(['identify', 'sam@reed.example', [{ client: 'undone' }]])
    await button(words.undo).waitFor({ state: 'hidden' })
  })

  test('clients of two mailboxes are not merged, and that is said', async () => {
    await show('clients')
    await select('Bright Harbor').check()
    await select('Mina Park').check()
    await button(words.merge).click()
    await page.getByText(words.twoMailboxes).waitFor()
    await page.locator('.choice-form [type=submit]').click({ force: true })
    expect(await lastCall()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.choice-form').count()).toBe(0)
  })

  test('split, rename, firm and person: each hands over what it says', async () => {
    await show('clients')
    await select('calm-tea.example').check()
    await button(words.split).click()
    await expectSound(`clients-split-${language}-${theme}`)
    await page.locator('.choice-form').getByRole('button', { name: words.split }).click()
    await button(words.undo).waitFor()
    expect((await lastCall())[2]).toEqual([{ client: 'shah.example', partOf: null }])
    await select('calm-tea.example').check()
    await button(words.apart).click()
    expect((await lastCall())[2]).toEqual([{ client: 'calm-tea.example', apart: true }])
    await select('Mina Park').check()
    await button(words.together).click()
    expect((await lastCall())[2]).toContainEqual({ client: 'bakery.example', apart: null })
    await select('조은').check()
    await button(words.rename).click()
    await page.getByRole('textbox', { name: words.name, exact: true }).fill('조은 디자인')
    await expectSound(`clients-rename-${language}-${theme}`)
    await page.keyboard.press('Enter')
    await button(words.undo).waitFor()
    expect((await lastCall())[2]).toEqual([{ client: 'jo@post.example', name: '조은 디자인' }])
  })

  test.each([1280, 900, 390])('selecting moves no row, %i px wide', async (width) => {
    await show('clients')
    await page.setViewportSize({ width, height: 800 })
    const row = page.locator('.people tbody tr').nth(2)
    const before = await row.boundingBox()
    await select('Bright Harbor').check()
    expect(await row.boundingBox()).toEqual(before)
    await expectSound(`clients-first-tick-${width}-${language}-${theme}`)
    await select('Bright Harbor').uncheck()
    expect(await row.boundingBox()).toEqual(before)
  })

  test('clients and others together: what holds for all is offered, and why there is no more', async () => {
    await show('clients')
    await page.getByRole('checkbox', { name: words.all }).check()
    await page.getByText(words.notAll).waitFor()
    await expectSound(`clients-mixed-${language}-${theme}`)
    expect(await button(words.merge).count()).toBe(0)
    await button(words.isClient).click()
    await button(words.undo).waitFor()
    const said = (await calls()).map(([name, person, verdict]) => [name, person, verdict])
    expect(said).toEqual(
      ['jo@post.example', 'Printworks Ltd', 'old-friend@post.example'].map((client) => [
        'rule',
        { account: 'sam@reed.example', client },
        'client',
      ]),
    )
  })

  test('several rest at once, and go back to how each was', async () => {
    await show('clients')
    await select('Bright Harbor').check()
    await select('Shah Textiles').check()
    await button(words.rest).click()
    await button(words.undo).click()
    await button(words.undo).waitFor({ state: 'hidden' })
    expect((await calls()).map(([, person, change]) => [person, change])).toEqual(
      [
        ['Shah Textiles', 'resting'],
        ['Bright Harbor', 'resting'],
        ['Bright Harbor', 'active'],
        ['Shah Textiles', 'active'],
      ].map(([client, standing]) => [{ account: 'sam@reed.example', client }, { standing }]),
    )
    await select('Bright Harbor').check()
    await button(words.notClient).click()
    await button(words.undo).click()
    await button(words.undo).waitFor({ state: 'hidden' })
    expect((await lastCall())[0]).toBe('unrule')
  })

  test('by keyboard alone: arrows move, Space selects, Shift selects up to here, Escape none', async () => {
    await show('clients')
    await select('Bright Harbor').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Space')
    expect(await page.locator('tr[data-selected=true]').count()).toBe(3)
    await page.keyboard.press('Escape')
    expect(await page.locator('tr[data-selected=true]').count()).toBe(0)
  })

  test('search, filters and columns arrange the list; a name leads to its client', async () => {
    await show('clients')
    const names = () => page.locator('.people tbody th > :first-child').allInnerTexts()
    expect((await names()).slice(0, 2)).toEqual([
      'Pemberton & Daughters Estate Management of Greater Northumberland',
      'Bright Harbor',
    ])
    await page.getByRole('columnheader', { name: words.name }).getByRole('button').click()
    expect((await names()).at(-1)).not.toBe('<b>Quiet</b> Studio')
    await page.getByLabel(words.search).fill('BAKERY')
    await expect.poll(names).toEqual(['Mina Park'])
    const link = page.getByRole('link', { name: 'Mina Park' })
    expect(await link.getAttribute('href')).toBe(
      '#client?account=hello%40reed.example&id=mina%40bakery.example',
    )
    await page.getByLabel(words.search).fill('')
    await page.getByRole('combobox', { name: words.show, exact: true }).selectOption('resting')
    await expect.poll(names).toEqual(['Old Harbour Books'])
    await page.getByLabel(words.search).fill('nobody')
    await expect.poll(names).toEqual([])
    await expectSound(`clients-no-match-${language}-${theme}`)
    await page.locator('.no-one button').click()
    await expect.poll(async () => (await names()).length).toBe(12)
  })

  test('a file is chosen, its owner asked, its report shown and its clients ticked', async () => {
    await show('import')
    await page.getByLabel(words.choose).last().setInputFiles(file('mail.mbox'))
    const owner = page.getByLabel(words.owner)
    await owner.waitFor()
    expect(await owner.inputValue()).toBe('sam@reed.example')
    await owner.fill('sam')
    await button(words.start).click()
    await page.getByText(words.notAnAddress).waitFor()
    await expectSound(`import-owner-${language}-${theme}`)
    await owner.fill('Sam@reed.example')
    await button(words.start).click()
    await page.getByRole('heading', { name: words.done }).waitFor()
    expect((await lastCall())[2]).toMatchObject({ account: 'sam@reed.example', aliases: [] })
    await expectSound(`import-done-${language}-${theme}`)
    await page.getByRole('checkbox', { name: /Shah Textiles/ }).uncheck()
    await page.getByRole('checkbox', { name: /Printworks/ }).check()
    await button(words.save).click()
    await page.getByText(words.saved).waitFor()
    const said = (await calls()).filter(([name]) => name === 'rule').map(([, , verdict]) => verdict)
    expect(said.filter((verdict) => verdict === 'not-a-client')).toHaveLength(1)
    expect(await calls()).toContainEqual([
      'rule',
      { account: 'sam@reed.example', client: 'Printworks Ltd' },
      'client',
    ])
  })

  test('an import can be stopped, and what is no mailbox is told', async () => {
    await show('import')
    const input = page.getByLabel(words.choose).last()
    await input.setInputFiles(file('empty.mbox'))
    await page.getByText(words.noMail).waitFor()
    await expectSound(`import-no-mail-${language}-${theme}`)
    await input.setInputFiles(file('broken.mbox'))
    await page.getByText(words.broken).waitFor()
    await input.setInputFiles(file('endless.mbox'))
    await button(words.start).click()
    await page.locator('progress').waitFor()
    await expectSound(`import-reading-${language}-${theme}`)
    // It goes on behind another part of the dashboard, and a tab about to be closed asks first.
    await page.evaluate(() => location.assign('#clients'))
    await page.getByRole('table').waitFor()
    const closes = () =>
      page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await closes()).toBe(false)
    await page.evaluate(() => location.assign('#import'))
    await page.locator('progress').waitFor()
    await button(words.stop).click()
    await page.getByText(words.stopped).waitFor()
    expect(await closes()).toBe(true)
  })

  test('nothing can be chosen before reading has begun', async () => {
    await show('import-consent')
    expect(await page.locator('input[type=file]').count()).toBe(0)
    await button(words.begin).click()
    expect((await lastCall())[0]).toBe('startReading')
  })
})

test('a thousand rows: all can be reached and selected, and typing is answered at once', async () => {
  await showState(page, 'dashboard-clients-many', 'en', 'light')
  expect(await page.locator('.people tbody tr').count()).toBeLessThan(400)
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
  await page.getByText('1001 selected').waitFor()
  const took = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const started = performance.now()
    set?.call(input, 'Client 77')
    input?.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - started
  })
  expect(took).toBeLessThan(1000)
  await expect.poll(() => page.locator('.people tbody tr').count()).toBe(11)
  await page.getByRole('searchbox').fill('')
  await expect.poll(() => page.locator('.people tbody tr').count()).toBeGreaterThan(99)
  const more = page.locator('.more-people')
  while ((await more.count()) > 0) await more.click({ timeout: 2000 }).catch(() => undefined)
  expect(await page.locator('.people tbody tr').count()).toBe(1001)
})

test.each(['en', 'ko'] as const)(
  'settings in a full tab, with all unfolded and a phrase tried: %s',
  async (language) => {
    const theme = language === 'en' ? 'light' : 'dark'
    await showState(page, 'dashboard-settings', language, theme)
    await page.locator('.fold > summary').click()
    await page.locator('.phrase-form input').fill('while you’re in there')
    await page.locator('.phrase-form [type=submit]').click()
    await page.waitForSelector('.phrase-preview')
    await page.locator('.fold select').nth(8).selectOption('2')
    await page.waitForSelector('.score-preview')
    await expectSound(`settings-all-${language}-${theme}`)
  },
)
