import { storage } from '@wxt-dev/storage'
import { defaultSettings, Settings } from './settings'

const item = storage.defineItem<unknown>('local:settings', {
  version: 2,
  /** Version 1 knew no trained reader. */
  migrations: { 2: (settings: object) => ({ ...settings, reader: 'all' }) },
})

/** The owner's settings; the defaults for this machine where none are stored or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = Settings.safeParse(await item.getValue())
  return stored.success ? stored.data : defaultSettings(machineZone())
}

export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(Settings.parse(settings))
}

export async function removeSettings(): Promise<void> {
  await item.removeValue()
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
