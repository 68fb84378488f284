import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openGallery, showState } from '../support/gallery/open-gallery'
import { states } from '../support/gallery/states'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** A folder that the pictures go to, for eyes to judge. */
const pictures = process.env.GALLERY_PICTURES

/** Px; browsers cut a popup off here. https://developer.chrome.com/docs/extensions/reference/api/action#popup */
const tallestPopup = 600

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openGallery(browser)
}, 60_000)

afterAll(() => browser?.close())

const everyLook = ['en', 'ko'].flatMap((language) =>
  ['light', 'dark'].map((theme) => ({ language, theme })),
)

/** Words don't hang on colours: each language and each theme once, every pair where there is time or eyes look on. */
const looks =
  pictures || process.env.KINDLINE_LONG
    ? everyLook
    : everyLook.filter(({ language, theme }) => (language === 'en') === (theme === 'light'))

async function expectSound(name: string) {
  const { scrollHeight } = await expectWhole(name)
  if (name.startsWith('popup')) expect(scrollHeight).toBeLessThanOrEqual(tallestPopup)
}

/** No violation of the rules that axe knows, and nothing beyond the page's width. */
async function expectWhole(name: string) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  const { beyond, scrollHeight } = await page.evaluate(() => {
    const scrolling = [document.documentElement, ...document.querySelectorAll('main')]
    const beyond = scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    return { beyond, scrollHeight: document.documentElement.scrollHeight }
  })
  // Less than none where a place is kept for the scrollbar.
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0)
  return { scrollHeight }
}

describe.each(looks)('$language, $theme', ({ language, theme }) => {
  test.each(Object.keys(states))('%s', async (state) => {
    await showState(page, state, language, theme)
    await expectSound(`${state}-${language}-${theme}`)
  })

  test('dashboard-client, with a table behind each chart', async () => {
    await showState(page, 'dashboard-client', language, theme)
    for (const toggle of await page.locator('.figure-actions [aria-pressed]').all())
      await toggle.click()
    await page.waitForSelector('.data-table')
    await expectSound(`dashboard-tables-${language}-${theme}`)
  })

  test('dashboard-client, at twice the size', async () => {
    await showState(page, 'dashboard-client', language, theme)
    await page.setViewportSize({ width: 640, height: 400 })
    await expectSound(`dashboard-zoomed-${language}-${theme}`)
  })

  test('popup-reply, opened and put', async () => {
    await showState(page, 'popup-few', language, theme)
    await page.locator('.client-row [aria-expanded]').first().click()
    await page.locator('.client-row .primary-button').first().click()
    await page.waitForSelector('.reply-status:not(:empty)')
    await expectSound(`popup-reply-${language}-${theme}`)
  })

  test.each(['popup-clients', 'panel-client', 'start-hours'])(
    '%s at twice its size: nothing is cut off',
    async (state) => {
      await showState(page, state, language, theme)
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      // A page at 200% is laid out in half as many px.
      await page.setViewportSize({ width: width / 2, height: height / 2 })
      await expectWhole(`${state}-zoomed-${language}-${theme}`)
    },
  )

  test('popup, with all filters and one of them chosen', async () => {
    await showState(page, 'popup-clients', language, theme)
    await page.locator('.chip[aria-expanded]').click()
    await page.locator('.chip[aria-pressed]').nth(1).click()
    await expectSound(`popup-filters-${language}-${theme}`)
  })

  test('popup, with those who rest', async () => {
    await showState(page, 'popup-away', language, theme)
    await page.locator('.chip[aria-expanded]').click()
    await page.locator('.chip[aria-pressed]').nth(-2).click()
    await page.locator('.client-row .quiet-button').waitFor()
    await expectSound(`popup-resting-${language}-${theme}`)
  })

  test('start, with the clients and with the end', async () => {
    await showState(page, 'start-hours', language, theme)
    await page.locator('.start-choices .text-button').click()
    await page.locator('.suggested').waitFor()
    await expectSound(`start-clients-${language}-${theme}`)
    await page.locator('.start-choices .primary-button').click()
    await page.locator('.start-choices .text-button').waitFor({ state: 'detached' })
    await expectSound(`start-finished-${language}-${theme}`)
  })

  test('panel-client, with a draft looked over', async () => {
    await showState(page, 'panel-client', language, theme)
    await page.locator('.draft-check button').click()
    await page.waitForSelector('.draft-finding')
    await expectSound(`panel-draft-${language}-${theme}`)
  })

  test('owner, with what may be said of a sign and a client', async () => {
    await showState(page, 'panel-client', language, theme)
    await page.locator('.face-header [aria-expanded]').click()
    await page.locator('.evidence [aria-expanded]').nth(1).click()
    await expectSound(`panel-choices-${language}-${theme}`)
  })

  test('judgement, with all of its parts unfolded', async () => {
    await showState(page, 'panel-client', language, theme)
    for (const summary of await page.locator('.fold > summary').all()) await summary.click()
    await expectSound(`panel-judgement-${language}-${theme}`)
  })

  test('settings, with the scores that a weight would change', async () => {
    await showState(page, 'popup-few', language, theme)
    await page.locator('.face-header .icon-button:last-of-type').click()
    await page.locator('.fold > summary').click()
    await page.locator('.fold select').nth(8).selectOption('2')
    await page.waitForSelector('.score-preview')
    await expectSound(`settings-preview-${language}-${theme}`)
  })

  test('owner, with a phrase that was tried', async () => {
    await showState(page, 'popup-few', language, theme)
    await page.locator('.face-header .icon-button:last-of-type').click()
    await page.locator('.phrase-form input').fill('while you’re in there')
    await page.locator('.phrase-form [type=submit]').click()
    await page.waitForSelector('.phrase-preview')
    await page.locator('.phrase-form').scrollIntoViewIfNeeded()
    await expectSound(`owner-phrase-${language}-${theme}`)
    await page.locator('.delete-section').scrollIntoViewIfNeeded()
    await expectSound(`owner-said-${language}-${theme}`)
  })

  test('settings, with hours that cannot be read and the question before deleting', async () => {
    await showState(page, 'popup-few', language, theme)
    await page.locator('.face-header .icon-button:last-of-type').click()
    await page.locator('input[type=text]').first().fill('Mon-Fri 09:00-18:00; Sat ten')
    await page.locator('.delete-section button').click()
    await page.waitForSelector('.problem')
    await expectSound(`settings-${language}-${theme}`)
  })

  test('templates, with one that is being written', async () => {
    await showState(page, 'dashboard-templates', language, theme)
    await page.locator('.template-list section button').nth(1).click()
    const text = page.locator('.template-editor textarea')
    await text.press('Control+End')
    await text.pressSequentially('{')
    await page.waitForSelector('.completions')
    await expectSound(`dashboard-templates-completed-${language}-${theme}`)
    await text.press('Escape')
    await page.waitForSelector('.template-editor .problem')
    await expectSound(`dashboard-templates-problem-${language}-${theme}`)
  })
})

describe.each(['active', 'none'] as const)('forced colours: %s', (forcedColors) => {
  test.each(['popup-clients', 'panel-client'])('%s', async (state) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await showState(page, state, 'en', 'light')
    const animated = await page.evaluate(() => document.getAnimations().length)
    expect(animated).toBe(0)
    const pill = page.locator('.band-pill').first()
    const edge = await pill.evaluate((element) => getComputedStyle(element).borderTopColor)
    // With colours taken away, the edge alone holds the pill together.
    if (forcedColors === 'active') expect(edge).not.toBe('rgba(0, 0, 0, 0)')
    await expectWhole(`${state}-forced-${forcedColors}`)
    await page.emulateMedia({ forcedColors: 'none' })
  })
})

describe('in 360 px nothing scrolls sideways', () => {
  test.each([
    ['dashboard-clients', '.people-scroll'],
    ['dashboard-client', '.data-table.stacked'],
    ['dashboard-settings', 'main'],
    ['dashboard-templates', 'main'],
    ['dashboard-import', 'main'],
    ['start-hours', 'main'],
  ])('%s', async (state, selector) => {
    await showState(page, state, 'ko', 'dark')
    await page.setViewportSize({ width: 360, height: 740 })
    await expectWhole(`${state}-narrow`)
    const beyond = await page
      .locator(selector)
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(beyond).toBe(0)
  })
})

describe('from right to left', () => {
  test.each([
    'panel-client',
    'popup-clients',
    'start-hours',
    'dashboard-clients',
    'dashboard-client',
    'dashboard-settings',
  ])('%s', async (state) => {
    await showState(page, state, 'en', 'light')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await expectWhole(`${state}-rtl`)
  })

  test('words in either script keep their own direction, and leave that of what stands around them', async () => {
    await showState(page, 'panel-client', 'en', 'light')
    const directions = await page.evaluate(() => {
      const quote = document.querySelector('.evidence q')
      if (!quote) return []
      quote.textContent = 'אפשר לקבל את זה היום? (PDF)'
      const row = quote.closest('.evidence')
      return [quote, row].map((element) => element && getComputedStyle(element).direction)
    })
    expect(directions).toEqual(['rtl', 'ltr'])
  })
})
