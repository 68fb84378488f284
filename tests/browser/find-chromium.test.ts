import { afterEach, expect, test, vi } from 'vitest'
import { NoBrowser } from '../support/browser/find-browser'
import { findChromium } from '../support/browser/find-chromium'

afterEach(() => vi.unstubAllEnvs())

test('the browser that is named is taken', () => {
  vi.stubEnv('KINDLINE_CHROMIUM', process.execPath)
  expect(findChromium()).toBe(process.execPath)
})

test('one that is named and not there is told of', () => {
  vi.stubEnv('KINDLINE_CHROMIUM', '/nowhere/chromium')
  expect(findChromium).toThrow(
    new NoBrowser('KINDLINE_CHROMIUM names /nowhere/chromium, which is not there.'),
  )
})

test('where there is none and none can be installed, a sentence says what to install', () => {
  vi.stubEnv('KINDLINE_CHROMIUM', undefined)
  vi.stubEnv('PATH', '/nowhere')
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', '/nowhere')
  expect(findChromium).toThrow(/Install Chromium .*apt-get install chromium/)
})
