import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { quotePacks } from '../../../lib/languages/quotes'
import { newText } from '../../../lib/mail/body/new-text'

/** One attribution line as the language's mail programs write it, with invented people. */
const LINES: Record<string, string> = {
  en: 'On Tue, Mar 3, 2026 at 4:15 PM Ada Holm <ada@holm.example> wrote:',
  ko: '2026년 3월 3일 (화) 오후 4:15, 홍아라 <ada@holm.example>님이 작성:',
  ja: '2026年3月3日(火) 16:15 保 亜田 <ada@holm.example>:',
  zh: 'Ada Holm <ada@holm.example> 于2026年3月3日周二 下午4:15写道：',
  de: 'Am Di., 3. März 2026 um 16:15 Uhr schrieb Ada Holm <ada@holm.example>:',
  fr: 'Le mar. 3 mars 2026 à 16:15, Ada Holm <ada@holm.example> a écrit :',
  es: 'El mar, 3 mar 2026 a las 16:15, Ada Holm (<ada@holm.example>) escribió:',
  pt: 'Em ter., 3 de mar. de 2026 às 16:15, Ada Holm <ada@holm.example> escreveu:',
  it: 'Il giorno mar 3 mar 2026 alle ore 16:15 Ada Holm <ada@holm.example> ha scritto:',
  nl: 'Op di 3 mrt 2026 om 16:15 schreef Ada Holm <ada@holm.example>:',
  nordic: 'tir. 3. mar. 2026 kl. 16.15 skrev Ada Holm <ada@holm.example>:',
  pl: 'W dniu wt., 3 mar 2026 o 16:15 Ada Holm <ada@holm.example> napisał(a):',
  ru: 'вт, 3 мар. 2026 г. в 16:15, Ada Holm <ada@holm.example>:',
}

/** Languages of packs that a folder must hold to be listed. */
const FOLDERS = readdirSync('lib/languages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test('every language folder with a pack is listed once', () => {
  const withPack = FOLDERS.filter((name) =>
    readdirSync(`lib/languages/${name}`).includes('quotes.ts'),
  )
  expect(quotePacks.map((pack) => pack.language).sort()).toEqual(withPack.sort())
})

describe.each(quotePacks)('$language', (pack) => {
  test('is complete', () => {
    expect(pack.separators.length).toBeGreaterThan(0)
    expect(pack.devices.length).toBeGreaterThan(0)
    expect(pack.deviceTags.starts.length + pack.deviceTags.ends.length).toBeGreaterThan(0)
    expect(pack.jobs.length).toBeGreaterThan(0)
    expect(pack.footers.length).toBeGreaterThan(0)
    for (const words of Object.values(pack.fields)) expect(words.length).toBeGreaterThan(0)
  })

  test('its attribution line goes, on one line or broken', () => {
    const line = LINES[pack.language] ?? ''
    const broken = line.replace(' <', ' <\n')
    for (const introduction of [line, broken]) {
      expect(newText(`OK.\n\n${introduction}\n\nAn unmarked quote.`)).toBe('OK.')
      expect(newText(`OK.\n\n${introduction}\n> A quote.\n\nAnd more.`)).toBe('OK.\n\nAnd more.')
    }
  })

  test('every title between dashes goes', () => {
    for (const title of pack.separators) {
      expect(newText(`OK.\n\n-------- ${title} --------\nA quote.`)).toBe('OK.')
    }
  })

  test('its header block goes', () => {
    const { from, sent, to, subject } = pack.fields
    for (const colon of [':', ' :']) {
      const block = `${from[0]}${colon} Ada\n${sent[0]}${colon} 3/3 16:15\n${to[0]}${colon} Bo\n${subject[0]}${colon} Leaflet`
      expect(newText(`OK.\n\n${block}\n\nA quote.`)).toBe('OK.')
    }
  })
})
