import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { owner as account, message } from '../mail/messages'

/** The toolbar's icon, which the fake browser lacks. */
const action = {
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
}
let version = '1.0'
const runtime = { ...fakeBrowser.runtime, getManifest: () => ({ version }) }
vi.stubGlobal('chrome', { ...fakeBrowser, action, runtime })
vi.stubGlobal('browser', { ...fakeBrowser, action, runtime })
const { preparePopup } = await import('../../lib/background/prepare-popup')
const { Database } = await import('../../lib/store/database')
const { readFirstLook } = await import('../../lib/store/first-look')
const { forgetEverything } = await import('../../lib/store/forget')
const { keepMail } = await import('../../lib/store/keep-mail')
const { markSeen } = await import('../../lib/store/seen')
const { defaultSettings } = await import('../../lib/settings/settings')
const { writeSettings } = await import('../../lib/settings/stored-settings')

const db = new Database('prepare-popup')
const settings = { ...defaultSettings('UTC'), startedReadingAt: 1, keepMonths: 120 }
const mail = [message(), message({ from: account })]

beforeEach(async () => {
  await fakeBrowser.storage.local.clear()
  await forgetEverything(db)
  await writeSettings(settings)
})

test('nothing is there until it is prepared', async () => {
  expect(await readFirstLook()).toBeUndefined()
})

test('the popup’s first look follows store and settings', async () => {
  await keepMail(db, account, { mail }, settings, Date.now())
  await preparePopup(db)
  expect(await readFirstLook()).toMatchObject({
    clients: [{ id: 'bakery.example' }],
    counts: { all: 1 },
    accounts: [account],
    settings: { paused: false },
  })
  await writeSettings({ ...settings, paused: true })
  await preparePopup(db)
  expect((await readFirstLook())?.settings.paused).toBe(true)
})

test('what is new is new until it was seen', async () => {
  await keepMail(db, account, { mail }, settings, Date.now())
  await markSeen(db)
  await db.glances.update([account, 'bakery.example'], { band: 'critical' })
  await preparePopup(db)
  expect((await readFirstLook())?.clients[0]?.news).toMatchObject({ kind: 'band' })
  await markSeen(db)
  await preparePopup(db)
  expect((await readFirstLook())?.clients[0]?.news).toBeUndefined()
})

test('asked many times at once, the last state stays', async () => {
  await keepMail(db, account, { mail }, settings, Date.now())
  const before = preparePopup(db)
  await forgetEverything(db)
  await Promise.all([before, preparePopup(db)])
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('bakery')
})

test('a failure is told, and the next time goes well', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('no icon'))
  await expect(preparePopup(db)).rejects.toThrow('no icon')
  await preparePopup(db)
  expect(await readFirstLook()).toBeDefined()
})

test('what another version has prepared is not shown', async () => {
  await preparePopup(db)
  version = '1.1'
  expect(await readFirstLook()).toBeUndefined()
  await preparePopup(db)
  expect(await readFirstLook()).toBeDefined()
})
