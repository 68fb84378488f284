import { describe, expect, test } from 'vitest'
import { meetingState } from '../../lib/facts/meetings'
import { promiseState } from '../../lib/facts/promises'
import { at } from '../replies/facts'
import { factsOf, type Line, zoneOf } from './talk'

const monday = '2026-03-02T10:00'

describe('promises', () => {
  const asked: Record<string, Line> = {
    en: ['owner', monday, 'When can I expect the payment for the invoice?'],
    ko: ['owner', monday, '잔금 입금은 언제쯤 가능하실까요?'],
  }

  test.each([
    ['client', 'We will pay the invoice on Friday.', 'payment', '2026-03-06'],
    ['client', 'You will have it by the 10th.', 'payment', '2026-03-10'],
    ['client', 'The transfer is scheduled for 5 March.', 'payment', '2026-03-05'],
    ['client', 'The invoice is in the next payment run.', 'payment', '2026-04-02'],
    ['client', 'The payment goes out at the end of the month.', 'payment', '2026-03-31'],
    ['client', "I'll send you the photos tomorrow.", 'delivery', '2026-03-03'],
    ['owner', "I'll send the draft by Thursday.", 'delivery', '2026-03-05'],
    ['client', '금요일까지 입금하겠습니다.', 'payment', '2026-03-06'],
    ['client', '월말 정산 때 지급됩니다.', 'payment', '2026-03-31'],
    ['client', '내일 은행 가서 보내드릴게요.', 'payment', '2026-03-03'],
    ['client', '자료는 수요일까지 보내드릴게요.', 'delivery', '2026-03-04'],
    ['owner', '시안은 다음 주 월요일에 보내드리겠습니다.', 'delivery', '2026-03-09'],
  ] as const)('%s: %s', (role, text, about, day) => {
    const line: Line = [role, '2026-03-02T12:00', text]
    const zone = zoneOf([line])
    const question = asked[zone === 'Asia/Seoul' ? 'ko' : 'en']
    const [promise] = factsOf(...(question ? [question] : []), line).promises
    expect(promise?.about).toBe(about)
    const last = (promise?.date.until ?? 0) - 1
    expect(new Date(last).toLocaleDateString('sv', { timeZone: zone })).toBe(day)
  })

  test.each([
    'Could you send it by Friday?',
    "I can't pay before Friday.",
    'Comments by the 12th would help.',
    'We talked about it on Friday.',
    'We usually pay the invoices on Friday.',
    "I'll always have the files ready on Monday.",
    '저희는 보통 25일에 지급됩니다.',
    '15일 9시 현장으로 확정하겠습니다.',
    '금요일까지 보내주세요.',
    '금요일까지는 어렵습니다.',
    '금요일에 입금했습니다.',
  ])('is none: %s', (text) => {
    expect(factsOf(['client', monday, text]).promises).toEqual([])
  })

  test('is kept by the payment, and else gone by a day after its time', () => {
    const lines: Line[] = [
      ['client', monday, 'We will pay the invoice on Friday.'],
      ['client', '2026-03-06T17:00', 'Paid just now.', 'paid'],
    ]
    const moment = (when: string) => at('Europe/London', when)
    const [open] = factsOf(...lines.slice(0, 1)).promises
    expect(open && promiseState(open, moment('2026-03-07T12:00'))).toBe('open')
    expect(open && promiseState(open, moment('2026-03-09T12:00'))).toBe('gone by')
    const [kept] = factsOf(...lines).promises
    expect(kept && promiseState(kept, moment('2026-03-06T12:00'))).toBe('open')
    expect(kept && promiseState(kept, moment('2026-03-09T12:00'))).toBe('kept')
  })

  test('a draft is kept by what is handed over, of the same side', () => {
    const lines: Line[] = [
      ['owner', monday, "I'll send the draft by Thursday."],
      ['client', '2026-03-03T10:00', 'The logo is attached.'],
      ['owner', '2026-03-05T10:00', 'The draft is attached.'],
    ]
    expect(factsOf(...lines).promises[0]?.kept?.message).toBe('2')
  })
})

test('a promise is kept by what was promised, not by whatever comes next', () => {
  const promise: Line = ['owner', monday, "I'll send the draft by Thursday."]
  const bill: Line = ['owner', '2026-03-04T10:00', 'The invoice is attached.']
  const draft: Line = ['owner', '2026-03-05T10:00', 'Here is version two.']
  expect(factsOf(promise, bill).promises[0]).not.toHaveProperty('kept')
  expect(factsOf(promise, bill, draft).promises[0]?.kept?.message).toBe('2')
  const ko: Line[] = [
    ['client', monday, '원고는 수요일까지 보내드릴게요.'],
    ['client', '2026-03-03T10:00', '로고 파일 첨부합니다.'],
    ['client', '2026-03-04T10:00', '원고 첨부합니다.'],
  ]
  expect(factsOf(...ko).promises[0]?.kept?.message).toBe('2')
})

describe('questions', () => {
  test.each([
    ['client', 'Which of the two do you prefer?', 'owner'],
    ['owner', 'Is the address still the same?', 'client'],
    ['owner', '주소는 그대로인가요?', 'client'],
    ['client', '언제쯤 받을 수 있을까요.', 'owner'],
  ] as const)('%s: %s', (role, text, owes) => {
    const { questions } = factsOf([role, monday, text])
    expect(questions).toMatchObject([{ owes, told: { words: text } }])
    expect(questions[0]).not.toHaveProperty('answered')
  })

  test.each(['How are you?', 'Hi! Hope you are well?', '잘 지내시죠?', 'Lovely, right?'])(
    'is none: %s',
    (text) => expect(factsOf(['client', monday, text]).questions).toEqual([]),
  )

  test('the next mail answers, but not one that puts it off', () => {
    const question: Line = ['owner', monday, 'Is the address still the same?']
    const later: Line = ['client', '2026-03-02T12:00', 'I will get back to you.']
    const answer: Line = ['client', '2026-03-03T12:00', 'Yes, number 4.']
    expect(factsOf(question, later).questions[0]).not.toHaveProperty('answered')
    expect(factsOf(question, later, answer).questions[0]?.answered?.message).toBe('2')
  })
})

describe('meetings', () => {
  function meetingsOf(...lines: Line[]) {
    const zone = zoneOf(lines)
    return factsOf(...lines).meetings.map((meeting) => ({
      state: meetingState(meeting),
      start: meeting.start && new Date(meeting.start.at).toLocaleString('sv', { timeZone: zone }),
      notice: (meeting.cancelled ?? meeting.moves.at(-1))?.noticeMinutes,
      by: (meeting.missed ?? meeting.cancelled ?? meeting.moves.at(-1))?.by,
    }))
  }

  test.each([
    ['See you Thursday at 3.', '2026-03-05 15:00:00'],
    ['Tuesday at 10 works for the call.', '2026-03-03 10:00:00'],
    ['목요일 오후 2시에 뵙겠습니다.', '2026-03-05 14:00:00'],
    ['미팅은 5일 10시로 확정했습니다.', '2026-03-05 10:00:00'],
  ])('agreed: %s', (text, start) => {
    expect(meetingsOf(['owner', monday, text])).toMatchObject([{ state: 'agreed', start }])
  })

  test('a yes agrees to the one time that was asked for', () => {
    const asked: Line = ['owner', monday, 'Could we meet on Thursday at 2pm?']
    const yes: Line = ['client', '2026-03-02T12:00', 'Yes, perfect.']
    expect(meetingsOf(asked, yes)).toMatchObject([{ start: '2026-03-05 14:00:00' }])
    expect(meetingsOf(asked)).toEqual([])
    const ko: Line[] = [
      ['owner', monday, '목요일 2시에 뵐까요?'],
      ['client', '2026-03-02T12:00', '네 좋습니다.'],
    ]
    expect(meetingsOf(...ko)).toMatchObject([{ start: '2026-03-05 14:00:00' }])
  })

  test('cancelled by the client with so much notice', () => {
    const agreed: Line = ['owner', monday, 'See you Thursday at 3pm.']
    const off: Line = ['client', '2026-03-05T13:00', 'I have to cancel today.', 'cancellation']
    expect(meetingsOf(agreed, off)).toMatchObject([
      { state: 'cancelled', notice: 120, by: 'client' },
    ])
  })

  test('moved, and agreed on anew', () => {
    const lines: Line[] = [
      ['owner', monday, 'See you Thursday at 3pm.'],
      ['client', '2026-03-04T15:00', 'Can we move it to another day?', 'cancellation'],
      ['owner', '2026-03-04T16:00', 'Friday at 11am works.'],
    ]
    expect(meetingsOf(...lines.slice(0, 2))).toMatchObject([{ state: 'moving', notice: 1440 }])
    expect(meetingsOf(...lines)).toEqual([
      { state: 'agreed', start: '2026-03-06 11:00:00', notice: 1440, by: 'client' },
    ])
  })

  test('of several meetings the one on the day that is named', () => {
    const lines: Line[] = [
      ['owner', monday, 'See you Thursday at 3pm.'],
      ['owner', '2026-03-02T11:00', 'Tuesday 10 March at 9am works for the call.'],
      ['client', '2026-03-05T13:00', 'I have to cancel today.', 'cancellation'],
    ]
    expect(meetingsOf(...lines)).toMatchObject([
      { state: 'cancelled', start: '2026-03-05 15:00:00', notice: 120 },
      { state: 'agreed', start: '2026-03-10 09:00:00' },
    ])
  })

  test('a new time makes it a move, in whatever words', () => {
    const agreed: Line = ['owner', monday, 'See you Thursday at 3pm.']
    const off: Line = [
      'client',
      '2026-03-04T15:00',
      "I can't make Thursday. See you Friday at 3pm!",
      'cancellation',
    ]
    expect(meetingsOf(agreed, off)).toMatchObject([{ state: 'moving' }])
    const ko: Line[] = [
      ['owner', monday, '목요일 오후 3시에 뵙겠습니다.'],
      ['client', '2026-03-05T09:00', '오늘은 쉬게 해주세요. 토요일에 보충할게요.', 'cancellation'],
    ]
    expect(meetingsOf(...ko)).toMatchObject([{ state: 'moving', notice: 360 }])
  })

  test('the owner who writes down the new time moves nothing', () => {
    const lines: Line[] = [
      ['owner', monday, '목요일 오후 3시에 뵙겠습니다.'],
      ['client', '2026-03-04T15:00', '목요일 미팅을 다음 주로 미뤄도 될까요?', 'cancellation'],
      ['owner', '2026-03-04T16:00', '미팅은 다음 주 금요일 11시로 옮겨 놓을게요.'],
    ]
    expect(meetingsOf(...lines)).toEqual([
      { state: 'agreed', start: '2026-03-13 11:00:00', notice: 1440, by: 'client' },
    ])
  })

  test('a change may name the time that it gives up', () => {
    const off: Line = ['client', monday, "I can't do tomorrow's call at 10am.", 'cancellation']
    expect(meetingsOf(off)).toMatchObject([{ state: 'cancelled', notice: 1440 }])
    const ko: Line = ['client', monday, '내일 10시 미팅 취소할게요.', 'cancellation']
    expect(meetingsOf(ko)).toMatchObject([{ state: 'cancelled', notice: 1440 }])
  })

  test('the owner moves meetings too', () => {
    const agreed: Line = ['client', monday, 'See you Thursday at 3pm.']
    const off: Line = ['owner', '2026-03-04T15:00', 'I have to cancel our call tomorrow.']
    expect(meetingsOf(agreed, off)).toMatchObject([{ state: 'cancelled', by: 'owner' }])
  })

  test('missed', () => {
    const agreed: Line = ['owner', monday, 'See you Thursday at 3pm.']
    const wait: Line = ['owner', '2026-03-05T15:20', 'I am on the line alone.', 'no-show']
    const sorry: Line = ['client', '2026-03-05T18:00', 'I forgot, sorry.', 'no-show']
    expect(meetingsOf(agreed, wait, sorry)).toMatchObject([{ state: 'missed', by: 'client' }])
    expect(meetingsOf(wait, sorry)).toMatchObject([{ state: 'missed' }])
  })

  test('a calendar tells of them', () => {
    const start = { at: at('Europe/London', '2026-03-05T15:00'), precision: 'minute' as const }
    const notice = (method: 'invite' | 'update' | 'cancel', moved = 0) => ({
      meeting: { method, title: 'Review', start: { ...start, at: start.at + moved } },
    })
    const invite: Line = ['client', monday, 'Review', undefined, notice('invite')]
    const update: Line = ['client', '2026-03-03T15:00', '', undefined, notice('update', 3_600_000)]
    const cancel: Line = ['client', '2026-03-05T14:00', '', undefined, notice('cancel', 3_600_000)]
    expect(meetingsOf(invite)).toMatchObject([{ state: 'agreed', start: '2026-03-05 15:00:00' }])
    expect(meetingsOf(invite, update)).toMatchObject([
      { state: 'agreed', start: '2026-03-05 16:00:00', notice: 2880 },
    ])
    expect(meetingsOf(invite, update, cancel)).toMatchObject([{ state: 'cancelled', notice: 120 }])
  })

  test.each([
    'The draft is due on Thursday at 3.',
    'As agreed, delivery is on Thursday at 3pm.',
    'Could we meet on Thursday at 2pm?',
    '목요일까지 보내드릴게요.',
  ])('is none: %s', (text) => {
    expect(meetingsOf(['owner', monday, text])).toEqual([])
  })
})

describe('what is owed', () => {
  test.each([
    ['owner', 'Could you send me your feedback on the draft?', 'feedback', 'client'],
    ['owner', 'Please send me the photos and the logo.', 'files', 'client'],
    ['owner', 'Could you approve the layout?', 'approval', 'client'],
    ['client', 'Can you send me the final files?', 'files', 'owner'],
    ['owner', '시안 보시고 의견 부탁드립니다.', 'feedback', 'client'],
    ['owner', '로고 파일 보내주세요.', 'files', 'client'],
    ['owner', '최종안 승인 부탁드립니다.', 'approval', 'client'],
  ] as const)('%s: %s', (role, text, kind, by) => {
    expect(factsOf([role, monday, text]).owed).toMatchObject([{ kind, by, nudges: [] }])
  })

  test.each([
    ['client', 'Perfect, please go ahead.'],
    ['owner', 'Could you confirm the date of the payment?'],
    ['owner', 'The photos are attached.'],
    ['client', '이대로 진행해 주세요.'],
  ] as const)('is nothing: %s: %s', (role, text) => {
    expect(factsOf([role, monday, text]).owed).toEqual([])
  })

  const request: Line = ['owner', monday, 'Could you send me the photos?']
  const again: Line = ['owner', '2026-03-05T10:00', 'Could you send the photos this week?']
  const waits: Line = ['owner', '2026-03-09T10:00', 'I am still waiting.', 'stalled']
  const later: Line = ['client', '2026-03-09T12:00', 'I will look for them.']
  const there: Line = ['client', '2026-03-10T12:00', 'Here are the photos, attached.']

  test('is asked for again, and settled by what comes', () => {
    const open = factsOf(request, again, waits, later).owed
    expect(open).toMatchObject([{ nudges: [{ message: '1' }, { message: '2' }] }])
    expect(open[0]).not.toHaveProperty('settled')
    expect(factsOf(request, again, there).owed[0]?.settled?.message).toBe('2')
  })
})

test('feedback is not given by mail on another matter, nor files by other files', () => {
  const feedback: Line = ['owner', monday, 'Could you send me your feedback on the draft?']
  const paid: Line = ['client', '2026-03-03T10:00', 'I paid the deposit. Regards.', 'paid']
  const given: Line = ['client', '2026-03-04T10:00', 'The second page is too dark for us.']
  expect(factsOf(feedback, paid).owed[0]).not.toHaveProperty('settled')
  expect(factsOf(feedback, paid, given).owed[0]?.settled?.message).toBe('2')
  const photos: Line = ['owner', monday, 'Please send me the photos.']
  const form: Line = ['client', '2026-03-03T10:00', 'The signed contract is attached.']
  expect(factsOf(photos, form).owed[0]).not.toHaveProperty('settled')
})

describe('extras', () => {
  const offers: Line[] = [
    ['owner', monday, 'The Friday would be an addition: £280 for two hours.'],
    ['owner', monday, '스크린샷은 별도 작업이라 장당 6만 원에 가능합니다.'],
  ]

  test.each([
    [0, 'Yes please, go ahead.', 'taken'],
    [0, 'No thanks, leave it.', 'declined'],
    [0, 'When is the party?', undefined],
    [1, '네 진행해 주세요.', 'taken'],
    [1, '그건 저희가 직접 할게요.', 'declined'],
    [1, '언제까지 되나요?', undefined],
  ] as const)('offer %s, %s: %s', (which, text, state) => {
    const offer = offers[which]
    const [extra, ...more] = factsOf(...(offer ? [offer] : []), [
      'client',
      '2026-03-03T10:00',
      text,
    ]).extras
    expect(more).toEqual([])
    expect(extra?.price.value).toBe([280, 60_000][which])
    expect(extra?.taken && 'taken').toBe(state === 'taken' ? state : undefined)
    expect(extra?.declined && 'declined').toBe(state === 'declined' ? state : undefined)
  })

  test('what the client says much later is said of something else', () => {
    const others: Line[] = [
      ['client', '2026-03-03T10:00', 'When is the party?'],
      ['client', '2026-03-04T10:00', 'The hall is booked.'],
      ['client', '2026-03-20T10:00', 'Yes, perfect.'],
    ]
    expect(factsOf(...offers.slice(0, 1), ...others).extras[0]).not.toHaveProperty('taken')
  })

  test('a list of prices offers nothing', () => {
    const list =
      'An hour is £40 each.\nA day comes to £280.\nExtra pages are £15.\nRush work would be £60.'
    expect(factsOf(['owner', monday, list]).extras).toEqual([])
  })

  test.each([
    'The invoice for £280 is overdue.',
    'I can do the Friday too.',
    '잔금 6만 원 입금 부탁드립니다.',
  ])('is none: %s', (text) => {
    expect(factsOf(['owner', monday, text]).extras).toEqual([])
  })
})
