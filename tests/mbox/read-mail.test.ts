import { describe, expect, test } from 'vitest'
import { readMail, UnreadableMail } from '../../lib/mbox/read-mail'
import { basics, entry, readOne, split } from './mbox'

const without = (name: string) => basics.filter((header) => !header.startsWith(`${name}:`))
const withHeader = (...headers: string[]) => [
  ...basics.filter((own) => !headers.some((one) => one.split(':')[0] === own.split(':')[0])),
  ...headers,
]

test('a plain mail', async () => {
  expect(await readOne([...basics, 'Cc: ada@bakery.example, "Lee, Jun" <JUN@x.example>'])).toEqual({
    ids: { header: '<1@bakery.example>' },
    thread: { header: '<1@bakery.example>' },
    at: Date.parse('2018-03-08T12:44:03Z'),
    precision: 'exact',
    senderOffset: 540,
    from: { address: 'mina@bakery.example', name: 'Mina Park' },
    to: [{ address: 'jo@jo-design.example', name: 'Jo' }],
    cc: [
      { address: 'ada@bakery.example', name: '' },
      { address: 'jun@x.example', name: 'Lee, Jun' },
    ],
    subject: 'Website',
    text: expect.stringContaining('Hello.'),
    newText: 'Hello.',
  })
})

describe('time', () => {
  test.each([
    ['Thu, 8 Mar 2018 21:44:03 +0900', 540],
    ['Thu, 8 Mar 2018 07:14:03 -0530', -330],
    ['Thu, 8 Mar 2018 12:44:03 +0000 (UTC)', 0],
    ['8 Mar 2018 12:44:03 GMT', undefined],
    ['Thu, 08 Mar 2018 12:44:03 -0000', undefined],
  ])('%s', async (date, senderOffset) => {
    const mail = await readOne(withHeader(`Date: ${date}`))
    expect(mail?.at).toBe(Date.parse('2018-03-08T12:44:03Z'))
    expect(mail?.senderOffset).toBe(senderOffset)
  })
})

describe('what cannot be read says why', () => {
  test.each([
    ['no sender', without('From')],
    ['no address in the sender', withHeader('From: undisclosed')],
    ['no date', without('Date')],
    ['a date that nobody lives to see', withHeader('Date: Sat, 13 Sep 275760 00:00:00 +0000')],
    ['a date that is none', withHeader('Date: yesterday, I think')],
  ])('%s', async (_, headers) => {
    await expect(readOne(headers)).rejects.toThrow(UnreadableMail)
    await expect(readOne(headers)).rejects.toThrow(/sender|date/)
  })

  test('no headers at all', async () => {
    const [mail] = await split('From x Thu Mar  8 21:44:03 2018\n\nonly text\n')
    await expect(mail && readMail(mail, 'UTC')).rejects.toThrow(UnreadableMail)
  })
})

describe('broken MIME is read as far as it goes', () => {
  const multipart = [
    ...basics,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
  ]
  const part = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello Jo.\r\n'

  test('cut off after the first part', async () => {
    expect((await readOne(multipart, part))?.newText).toBe('Hello Jo.')
    const cut = `${part}--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+SGVsbG8gSm8uPC9iP`
    expect((await readOne(multipart, cut))?.newText).toContain('Hello Jo.')
  })

  test.each([
    '',
    '--b',
    '--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b',
    '--c\r\n',
  ])('body %j', async (body) => {
    expect(await readOne(multipart, body)).toMatchObject({ subject: 'Website' })
  })

  test('parts within parts, hundreds deep', async () => {
    const deep = Array.from(
      { length: 400 },
      (_, depth) =>
        `--b${depth}\r\nContent-Type: multipart/mixed; boundary="b${depth + 1}"\r\n\r\n`,
    ).join('')
    const headers = [...basics, 'Content-Type: multipart/mixed; boundary="b0"']
    const outcome = await readOne(headers, deep).catch((error: unknown) => error)
    expect(
      outcome === undefined || outcome instanceof UnreadableMail || 'subject' in Object(outcome),
    ).toBe(true)
  })
})

describe('bodies and encodings', () => {
  const korean = '안녕하세요, 견적서를 보내 주세요.'

  async function readBytes(charset: string, bytes: number[], encoding = 'base64') {
    const headers = [
      ...basics,
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
    ]
    const base64 = Buffer.from(bytes).toString('base64')
    return (await readOne(headers, base64))?.newText
  }
  // "한글" by KS X 1001, as EUC-KR writes it and as ISO-2022-KR (RFC 1557) does with seven bits.
  const euc = [0xc7, 0xd1, 0xb1, 0xdb]
  const shifted = [...Buffer.from('\x1b$)C\n\x0e'), ...euc.map((byte) => byte & 0x7f), 0x0f]

  test.each(['euc-kr', 'EUC-KR', 'ks_c_5601-1987', '"ks_c_5601-1987"', 'cp949', 'ms949'])(
    'Korean in %s',
    async (charset) => {
      expect(await readBytes(charset, euc)).toBe('한글')
    },
  )

  test('Korean in iso-2022-kr', async () => {
    expect((await readBytes('iso-2022-kr', shifted))?.trim()).toBe('한글')
  })

  test('Korean in iso-2022-kr stands in subjects and names too, beside ASCII', async () => {
    const word = `=?ISO-2022-KR?B?${Buffer.from(shifted.filter((byte) => byte !== 10)).toString('base64')}?=`
    const mail = await readOne(
      withHeader(`From: ${word} <park@x.example>`, `Subject: Re: ${word} 2`),
    )
    expect(mail?.from.name).toBe('한글')
    expect(mail?.subject).toBe('Re: 한글 2')
  })

  test('UTF-8 as eight bits, quoted-printable and format=flowed', async () => {
    const plain = 'Content-Type: text/plain; charset=utf-8'
    expect((await readOne([...basics, plain], korean))?.newText).toBe(korean)
    const quoted = [...Buffer.from(korean)].map((byte) => `=${byte.toString(16).toUpperCase()}`)
    const printable = 'Content-Transfer-Encoding: quoted-printable'
    const folded = quoted
      .join('')
      .match(/.{1,72}/g)
      ?.join('=\r\n')
    expect((await readOne([...basics, plain, printable], folded))?.newText).toBe(korean)
    const flowed = await readOne([...basics, `${plain}; format=flowed`], 'Hello \r\nJo.')
    expect(flowed?.newText.replace(/\s+/g, ' ')).toBe('Hello Jo.')
  })

  test('encoded words in names and subjects, also folded', async () => {
    const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
    const eucWord = `=?EUC-KR?Q?${euc.map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')}?=`
    const mail = await readOne(
      withHeader(
        `From: ${word('박지훈')} <park@x.example>`,
        `Subject: ${word('견적')}\r\n ${word('문의')} ${eucWord}`,
      ),
    )
    expect(mail?.from).toEqual({ address: 'park@x.example', name: '박지훈' })
    expect(mail?.subject.replaceAll(' ', '')).toBe('견적문의한글')
  })

  test('HTML counts where both are there, plain text where HTML shows nothing', async () => {
    const both = (html: string) =>
      `--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--`
    const headers = [...basics, 'Content-Type: multipart/alternative; boundary=b']
    expect((await readOne(headers, both('<p>rich</p>')))?.newText).toBe('rich')
    expect((await readOne(headers, both('<style>p{}</style>')))?.newText).toBe('plain')
  })

  test('quotes and signatures are no new text, but text', async () => {
    const body =
      'Fine.\r\n\r\n-- \r\nMina\r\n\r\nOn Mon, 5 Mar 2018 at 10:00, Jo <jo@x.example> wrote:\r\n> Draft?'
    const mail = await readOne(basics, body)
    expect(mail?.newText).toBe('Fine.')
    expect(mail?.text).toContain('> Draft?')
  })
})

describe('Google Takeout', () => {
  const opening = 'From 1594407458713395417@xxx Thu Mar 08 21:44:03 +0000 2018'
  const takeout = [...basics, 'X-GM-THRID: 1594407458713395400', 'X-Gmail-Labels: Inbox,Opened']

  test('ids are Gmail’s own, in both forms, beside the header', async () => {
    expect(await readOne(takeout, 'Hi.', opening)).toMatchObject({
      ids: {
        gmail: 'msg-f:1594407458713395417',
        legacy: '16207922dbd860d9',
        header: '<1@bakery.example>',
      },
      thread: { gmail: 'thread-f:1594407458713395400', legacy: '16207922dbd860c8' },
    })
  })

  test('a number in another program’s opening line is no id of Gmail’s', async () => {
    expect((await readOne(basics, 'Hi.', opening))?.ids).toEqual({ header: '<1@bakery.example>' })
  })

  test.each([
    'Spam',
    'Trash',
    'Draft',
    'Drafts',
    'Chat',
    'Sent,Drafts',
    '스팸',
    '스팸함',
    '휴지통',
    '임시보관함',
    '받은편지함,읽지않음,휴지통',
  ])('%s is left out', async (labels) => {
    expect(await readOne([...basics, `X-Gmail-Labels: ${labels}`])).toBeUndefined()
  })

  test.each(['스팸,읽음', '임시보관함'])('%s, as an encoded word', async (labels) => {
    const quoted = [...Buffer.from(labels)]
      .map((byte) => `=${byte.toString(16).toUpperCase()}`)
      .join('')
    expect(await readOne([...basics, `X-Gmail-Labels: =?UTF-8?Q?${quoted}?=`])).toBeUndefined()
    const base64 = Buffer.from(labels).toString('base64')
    expect(await readOne([...basics, `X-Gmail-Labels: =?UTF-8?B?${base64}?=`])).toBeUndefined()
  })

  test.each(['Inbox,Opened', 'Sent', 'No spam', 'Drafts for Mina', '받은편지함', '"Trash, old"'])(
    '%s is read',
    async (labels) => {
      expect(await readOne([...basics, `X-Gmail-Labels: ${labels}`])).toBeDefined()
    },
  )
})

describe('threads without Gmail', () => {
  test('are known by the first reference, else by the mail answered', async () => {
    const references = 'References: <root@x.example>\r\n <2@x.example>'
    const answered = 'In-Reply-To: <2@x.example>'
    expect((await readOne([...basics, references, answered]))?.thread).toEqual({
      header: '<root@x.example>',
    })
    expect((await readOne([...basics, answered]))?.thread).toEqual({ header: '<2@x.example>' })
  })

  test('a mail without any id has none made up', async () => {
    expect(await readOne(without('Message-ID'))).toMatchObject({ ids: {}, thread: {} })
  })
})

describe('mail that no person wrote', () => {
  test.each([
    ['List-Id: <weekly.x.example>', 'list'],
    ['List-Unsubscribe: <https://x.example/u>', 'list'],
    ['List-Post: <mailto:all@x.example>', 'list'],
    ['Precedence: bulk', 'bulk'],
    ['Precedence: list', 'bulk'],
    ['Precedence: first-class', undefined],
    ['Auto-Submitted: auto-replied', 'auto-reply'],
    ['Auto-Submitted: Auto-Generated (rejected)', 'auto-reply'],
    ['Auto-Submitted: no', undefined],
    ['X-Mailer: bulk', undefined],
  ])('%s: %s', async (header, automatic) => {
    expect((await readOne([...basics, header]))?.automatic).toBe(automatic)
  })

  const calendar = [
    'Auto-Submitted: auto-generated',
    'Sender: Google Calendar <calendar-notification@google.com>',
    'Content-Type: multipart/mixed; boundary=b',
  ]
  const part = (type: string) =>
    `--b\r\nContent-Type: text/plain\r\n\r\nMoved to Friday.\r\n--b\r\nContent-Type: ${type}\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--`

  test.each(['text/calendar; charset=UTF-8; method=CANCEL', 'application/ics; name="invite.ics"'])(
    'a calendar’s notice speaks for the person who moved the meeting: %s',
    async (type) => {
      const mail = await readOne([...basics, ...calendar], part(type))
      expect(mail?.automatic).toBeUndefined()
      expect(mail?.from.address).toBe('mina@bakery.example')
    },
  )

  test('its file tells of the meeting', async () => {
    const file = [
      'BEGIN:VCALENDAR',
      'METHOD:CANCEL',
      'BEGIN:VEVENT',
      'UID:u1@google.com',
      'DTSTART:20180309T010000Z',
      'SUMMARY:Menu tasting',
      'END:VEVENT',
      'END:VCALENDAR',
    ]
    const body = part('text/calendar; method=CANCEL').replace(
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      file.join('\r\n'),
    )
    expect((await readOne([...basics, ...calendar], body))?.meeting).toEqual({
      method: 'cancel',
      title: 'Menu tasting',
      start: { at: Date.parse('2018-03-09T01:00:00Z'), precision: 'exact' },
      uid: 'u1@google.com',
    })
  })

  test('without a file that can be read, its subject does, in the owner’s zone', async () => {
    const subject = 'Subject: Declined: Menu tasting @ Fri 9 Mar 2018 10:00'
    const [mail] = await split(entry([...withHeader(subject), ...calendar], part('text/calendar')))
    expect((mail && (await readMail(mail, 'Asia/Seoul')))?.meeting).toEqual({
      method: 'decline',
      title: 'Menu tasting',
      start: { at: Date.parse('2018-03-09T01:00:00Z'), precision: 'minute' },
    })
  })

  test('another attachment makes no difference', async () => {
    const mail = await readOne([...basics, ...calendar], part('application/pdf'))
    expect(mail?.automatic).toBe('auto-reply')
  })
})

test('the same mail with either line end gives the same message', async () => {
  const mbox = entry(basics, 'Hello.\r\n\r\nSecond paragraph.')
  const [crlf] = await split(mbox)
  const [lf] = await split(mbox.replaceAll('\r\n', '\n'))
  expect(lf && (await readMail(lf, 'UTC'))).toEqual(crlf && (await readMail(crlf, 'UTC')))
})
