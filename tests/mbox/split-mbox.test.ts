import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basics, entry, split } from './mbox'

const text = (raw: Uint8Array | undefined) => new TextDecoder().decode(raw)
const openingOf = (address: string) => `From ${address} Thu Mar  8 21:44:03 2018`

describe('where a mail begins', () => {
  test.each(['\r\n', '\n'])('with line ends %j', async (end) => {
    const mbox = entry(basics, 'One.') + entry(basics, 'Two.', openingOf('b@y.example'))
    const mails = await split(mbox.replaceAll('\r\n', end))
    expect(mails.map(({ opening }) => opening)).toEqual([
      'x@y.example Thu Mar  8 21:44:03 2018',
      'b@y.example Thu Mar  8 21:44:03 2018',
    ])
    expect(mails.map(({ raw }) => text(raw).includes(`${end}Two.`))).toEqual([false, true])
    expect(text(mails[0]?.raw).startsWith(`From: Mina`)).toBe(true)
  })

  test('a last line without its end is part of the mail', async () => {
    const [mail] = await split(`${openingOf('a@y.example')}\nSubject: x\n\nlast`)
    expect(text(mail?.raw)).toBe('Subject: x\n\nlast')
  })

  test('"From " within a paragraph opens nothing', async () => {
    const mails = await split(entry(basics, `We met.\r\n${openingOf('a@y.example')}\r\nBye.`))
    expect(mails).toHaveLength(1)
  })

  test('"From:" and "Fromage" open nothing', async () => {
    const mails = await split(entry(basics, 'Hi.\r\n\r\nFrom: a@y.example\r\n\r\nFromage blanc'))
    expect(mails).toHaveLength(1)
  })

  test('a sentence that begins with "From " behind an empty line opens nothing', async () => {
    const mails = await split(
      entry(basics, 'Hi.\r\n\r\nFrom now on, please call first.\r\n\r\nBye.'),
    )
    expect(mails).toHaveLength(1)
    expect(text(mails[0]?.raw)).toContain('From now on, please call first.')
  })

  test('a sentence with a time in it is none either', async () => {
    const mails = await split(entry(basics, 'Hi.\r\n\r\nFrom 9:30 on I am free.'))
    expect(mails).toHaveLength(1)
  })

  test('an mbox whose opening lines carry no date is read all the same', async () => {
    const mails = await split(entry(basics, 'One.', 'From x') + entry(basics, 'Two.', 'From y'))
    expect(mails.map(({ opening }) => opening)).toEqual(['x', 'y'])
  })

  test.each([
    'From 1594407458713395417@xxx Thu Mar 08 21:44:03 +0000 2018',
    'From MAILER-DAEMON Thu, 08 Mar 2018 21:44:03 GMT',
    'From mina@bakery.example Thu Mar  8 21:44:03 2018',
    'From - Thu Mar 08 21:44 2018',
  ])('%s', async (opening) => {
    const mails = await split(entry(basics) + entry(basics, 'Two.', opening))
    expect(mails.map((mail) => mail.opening).at(-1)).toBe(opening.slice('From '.length))
    expect(mails).toHaveLength(2)
  })

  test('what stands before the first mail is no mail', async () => {
    expect(await split('')).toEqual([])
    expect(await split('{"json": true}\n')).toEqual([])
    expect(await split(`\n\n${entry(basics)}`)).toHaveLength(1)
  })
})

describe('quoting (mboxrd)', () => {
  test('one ">" goes, at every depth, and from no other line', async () => {
    const body = '>From me\r\n>>From you\r\n>>>From them\r\n> From afar\r\n>Fromage\r\n>> quoted'
    const [mail] = await split(entry(basics, body))
    expect(text(mail?.raw)).toContain(
      'From me\r\n>From you\r\n>>From them\r\n> From afar\r\n>Fromage\r\n>> quoted',
    )
  })

  test('a quoted opening line behind an empty line stays in its mail', async () => {
    const forwarded = `See:\r\n\r\n>${openingOf('a@y.example')}\r\nSubject: x`
    const mails = await split(entry(basics, forwarded) + entry(basics))
    expect(mails).toHaveLength(2)
    expect(text(mails[0]?.raw)).toContain(`\r\n\r\n${openingOf('a@y.example')}\r\n`)
  })
})

describe('borders of chunks', () => {
  const mbox = new TextEncoder().encode(
    entry(basics, '안녕하세요.\r\n\r\n>From me\r\n') +
      entry(basics, 'Two.').replaceAll('\r\n', '\n'),
  )

  test('at every byte', async () => {
    const whole = await split(mbox)
    expect(whole).toHaveLength(2)
    for (let at = 0; at <= mbox.length; at += 1) expect(await split(mbox, [at])).toEqual(whole)
  })

  test('anywhere, any number of them, empty chunks too', async () => {
    const whole = await split(mbox)
    const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        expect(await split(mbox, given)).toEqual(whole)
      }),
    )
  })
})

test('any texts written as mboxrd come back as they were', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'From now on',
      '>From me',
      '>>From you',
      'From a@y.example Thu Mar  8 21:44:03 2018',
    ),
    fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  )
  const bodies = fc.array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(bodies, async (given) => {
      const texts = given.map((lines) => lines.join('\n'))
      const mbox = texts.map(
        (body) => `From x Thu Mar  8 21:44:03 2018\n\n${body.replace(/^(>*From )/gm, '>$1')}\n\n`,
      )
      const mails = await split(mbox.join(''))
      expect(mails.map(({ raw }) => text(raw))).toEqual(texts.map((body) => `\n${body}\n\n`))
    }),
  )
})

describe('sizes', () => {
  test('a line of megabytes in small chunks comes out whole', async () => {
    const mbox = entry(basics, 'x'.repeat(4_000_000)) + entry(basics, 'Two.')
    const sizes = Array.from({ length: Math.ceil(mbox.length / 4096) }, () => 4096)
    const mails = await split(mbox, sizes)
    expect(mails).toHaveLength(2)
    expect(mails[0]?.raw.length).toBeGreaterThan(4_000_000)
  })

  test('a giant mail is cut at 25 MiB of whole lines, the next one is read', async () => {
    const lines = `${'x'.repeat(1022)}\r\n`.repeat(1024).repeat(27)
    const mails = await split(entry(basics, lines) + entry(basics, 'Two.'))
    expect(mails).toHaveLength(2)
    expect(mails[0]?.raw.length).toBeLessThanOrEqual(25 * 1024 * 1024)
    expect(mails[0]?.raw.length).toBeGreaterThan(24 * 1024 * 1024)
  })
})
