import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answer, entry } from './mail'
import { file, run } from './run'

const mbox = file('mail.mbox', entry() + answer())

describe('exit status 2: arguments that cannot be used', () => {
  test.each([
    [[]],
    [['--json']],
    [['--unknown', mbox]],
    [['-x', mbox]],
    [[mbox, '--owner']],
    [['--owner', 'not an address', mbox]],
    [['--owner', 'a@b.example,nobody', mbox]],
    [['--tz', 'Mars/Olympus', mbox]],
    [['--tz', '', mbox]],
    [['--hours', 'whenever', mbox]],
    [['--hours', '', mbox]],
    [['--hours', 'Mon-Fri 25:00-26:00', mbox]],
    [['--holidays', 'XX', mbox]],
    [['--holidays', 'DE-XX', mbox]],
    [['--now', 'soon', mbox]],
    [['--now', '', mbox]],
    [['--reader', 'crystal-ball', mbox]],
    [['--json=yes', mbox]],
  ])('%j', async (args) => {
    const { status, out, error } = await run(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(/^kindline: /)
    expect(error).toContain('--hours')
  })
})

describe('exit status 1: a file that cannot be read', () => {
  const folder = join(dirname(mbox), 'folder')
  mkdirSync(folder, { recursive: true })

  test.each([
    ['that is not there', join(dirname(mbox), 'absent.mbox')],
    ['that is a folder', folder],
    ['that is no mbox', file('note.txt', 'Hello\nFrom me\n')],
  ])('%s never stops the rest', async (_, path) => {
    const both = await run('--json', path, mbox)
    expect(both.status).toBe(1)
    expect(both.error).toContain(path)
    expect(JSON.parse(both.out).stats.messages).toBeGreaterThan(0)
    const alone = await run('--json', path)
    expect([alone.status, alone.out]).toEqual([1, ''])
  })

  test('an empty mbox is read: there is nothing in it', async () => {
    const { status, out } = await run('--json', file('empty.mbox', ''))
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ clients: [], stats: { messages: 0 } })
  })

  test.each([
    ['that is not there', join(dirname(mbox), 'absent.json')],
    ['that is no JSON', file('cut.json', '[[1,2')],
    ['that is empty', file('empty.json', '')],
  ])('a response %s', async (_, path) => {
    const { status, out, error } = await run('--response', '--json', path)
    expect([status, out]).toEqual([1, ''])
    expect(error).toContain(path)
  })
})

describe('exit status 0', () => {
  test('--help says how, without any file', async () => {
    const { status, out, error } = await run('--help')
    expect([status, error]).toEqual([0, ''])
    for (const flag of ['owner', 'tz', 'hours', 'holidays', 'now', 'reader', 'json', 'response']) {
      expect(out).toContain(`--${flag}`)
    }
  })

  test('flags may stand behind the files, and values behind "="', async () => {
    const { status, out } = await run(mbox, '--json', '--owner=jo@jo-design.example', '--tz=UTC')
    expect(status).toBe(0)
    expect(JSON.parse(out).clients).toHaveLength(1)
  })

  test('a name that begins with a dash stands behind "--"', async () => {
    expect((await run('--json', '--', mbox)).status).toBe(0)
  })
})

test('the program is where package.json says', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(bin.kindline).toBe('.output/cli/kindline.mjs')
})
