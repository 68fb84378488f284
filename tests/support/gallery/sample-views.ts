import type { Said } from '../../../components/settings/said-lists'
import { nothingJudged } from '../../../lib/clients/judgement'
import type { SignalDetail, SignalType } from '../../../lib/detectors/signal'
import type { Band, Cause, Health } from '../../../lib/health/health'
import type { LedgerRow } from '../../../lib/health/ledger'
import { answerQuestions } from '../../../lib/health/questions/five-questions'
import type { ClientSummary, Evidence, PanelView, ReplyOffer } from '../../../lib/messages/views'
import type { Situation } from '../../../lib/replies/situation'
import { defaultSettings, type Settings } from '../../../lib/settings/settings'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Tuesday 10 March 2026, 10:00 in London. */
export const now = Date.UTC(2026, 2, 10, 10)
export const zone = 'Europe/London'
export const settings: Settings = {
  ...defaultSettings(zone),
  startedReadingAt: now - 90 * DAY,
  setUp: true,
}

export const holidayRegions = [
  { code: 'GB-ENG', name: 'England' },
  { code: 'KR', name: '대한민국' },
]

/** How long ago in days, what, its points and the words. */
type Sign = [number, SignalType, number, string, SignalDetail?]

type ClientView = Extract<PanelView, { state: 'client' }>

const harbour: Sign[] = [
  [0.6, 'after-hours', -3, '', { outsideMinutes: 95, asks: true }],
  [4, 'scope-creep', -6, 'could we at least squeeze the form in under the original number?'],
  [8, 'praise', 4, 'exactly the calm feel we were after'],
  [20, 'after-hours', -2, '', { outsideMinutes: 200, asks: false }],
  [
    31,
    'payment-chase',
    -6,
    'the invoice is now two weeks over',
    { ordinal: 2, invoice: 'LTM-0231' },
  ],
  [
    38,
    'payment-chase',
    -5,
    'a short note on the invoice below',
    { ordinal: 1, invoice: 'LTM-0231' },
  ],
  [60, 'cancellation', -3, '금요일 미팅은 다음 주로 미뤄야 할 것 같아요'],
  [430, 'paid', 1, 'sent this morning', { invoice: '2041' }],
]

export function evidence([days, type, points, quote, detail = {}]: Sign): Evidence {
  return {
    type,
    points,
    quote,
    detail,
    message: `m${days}`,
    at: now - days * DAY,
    subject: 'Landing page, second round',
    thread: { legacy: '18c0ffee18c0ffee' },
    dismissed: false,
  }
}

export function offer(situation: Situation, language: 'en' | 'ko' = 'en'): ReplyOffer {
  return {
    situation,
    tone: 'neutral',
    language,
    facts: {
      now,
      clientName: language === 'ko' ? '김하늘 대표님' : 'Marcus',
      ownerName: 'Sam Reed',
    },
    thread: { legacy: '18c0ffee18c0ffee' },
  }
}

export function health(band: Band, score: number | null, causes: Cause[] = []): Health {
  const drift = band === 'healthy' ? [0, 0, -14, -9, -10, -4, 0, 0] : [0, 0, 31, 26, 28, 15, 6, 0]
  return {
    score,
    band,
    causes,
    trend: band === 'healthy' ? 'rising' : 'falling',
    confidence: 'medium',
    nextStep: 'none',
    because: [],
    followed: [],
    questions: answerQuestions([], score === null ? 1 : 20, {}, now),
    ledger: [],
    history: drift.map((step, week) => (score === null || week < 2 ? null : score + step)),
  }
}

export function client(
  name: string,
  health: Health,
  more: Partial<ClientSummary> = {},
): ClientSummary {
  return {
    account: 'sam@reed.example',
    id: name,
    name,
    people: [{ name: 'Marcus Oyelaran', address: 'marcus@brightharbor.example' }],
    role: 'client',
    since: now - 730 * DAY,
    lastMailAt: now - HOUR,
    messages: 40,
    health,
    replies: [offer('check-in')],
    ownLateMessages: 0,
    judgement: nothingJudged,
    costs: [],
    ...more,
  }
}

const strained: Health = {
  ...health('strained', 46, [
    { type: 'payment-chase', count: 2, points: -11 },
    { type: 'scope-creep', count: 3, points: -14 },
    { type: 'praise', count: 2, points: 4 },
  ]),
  nextStep: 'talk',
  because: ['payment', 'payment-second', 'unheeded'],
  followed: [
    {
      taken: {
        step: 'boundary',
        message: 'm35',
        at: now - 35 * DAY,
        quote: 'My working hours are',
      },
      days: { before: 35, since: 35 },
      changes: [
        { type: 'after-hours', before: 7, since: 1 },
        { type: 'payment-chase', before: 1, since: 2 },
      ],
      outcome: 'better',
    },
    {
      taken: { step: 'talk', message: 'm3', at: now - 3 * DAY, quote: 'Shall we talk?' },
      days: { before: 30, since: 7 },
      changes: [],
      outcome: 'early',
    },
  ],
  questions: [
    { question: 'budget', told: 'yes', messages: ['m50', 'm38', 'm31', 'm9', 'm4'] },
    { question: 'meetings', told: 'no', messages: ['m60'] },
    { question: 'payment', told: 'yes', messages: ['m31', 'm38'], own: 'yes' },
    { question: 'holdups', told: 'no', messages: [] },
    { question: 'advice', told: 'unknown', messages: [] },
  ],
  ledger: [
    { ...row('scope-creep', -30, 4, 41, 4), messages: ['m41', 'm30', 'm9', 'm4'] },
    { ...row('payment-chase', -24, 3, 38, 31), invoice: 'LTM-0231', messages: ['m38', 'm31'] },
    { ...row('invoice-overdue', -3, 1, 20, 20), invoice: 'LTM-0231', messages: ['m60'] },
    { ...row('praise', 4, 1, 8, 8), messages: ['m8'] },
    { ...row('promise-kept', 3, 1, 50, 50), messages: ['m50'] },
    row('several-kinds', 5, 1, 0, 0),
    row('clamp', -4, 1, 0, 0),
  ],
}

function row(
  source: LedgerRow['source'],
  points: number,
  count: number,
  from: number,
  to: number,
): LedgerRow {
  return { source, points, count, from: now - from * DAY, to: now - to * DAY, messages: [] }
}

const reminder = offer('payment-reminder-again')
reminder.facts.invoice = 'LTM-0231'

const brightHarbour = client('Bright Harbor', strained, {
  replies: [offer('talk-over'), reminder, offer('meeting-policy')],
  latest: evidence([0.6, 'after-hours', -3, '', { asks: true }]),
  ownLateMessages: 2,
  judgement: {
    answers: { payment: 'yes' },
    standing: 'active',
    note: { text: 'They are worth it: the referrals', until: now + 40 * DAY },
  },
  costs: [
    { quarter: '2026-Q1', lateHours: 6, unpaidExtras: 3, daysOfDelay: 0, daysOutstanding: 24 },
    { quarter: '2025-Q4', lateHours: 1, unpaidExtras: 0, daysOfDelay: 9, daysOutstanding: 0 },
  ],
})

const tooLittle = client('산들출판사', health('unknown', null), {
  people: [{ name: '김하늘', address: 'haneul@sandeul.example' }],
  messages: 2,
  replies: [offer('check-in', 'ko'), offer('meeting-policy', 'ko')],
})

/** The messages are named by how many days ago they were written. */
function timesIn({ health: { ledger, questions } }: ClientSummary): Record<string, number> {
  const named = [...ledger, ...questions].flatMap(({ messages }) => messages)
  return Object.fromEntries(named.map((name) => [name, now - Number(name.slice(1)) * DAY]))
}

function panelOf(client: ClientSummary, inThread: Sign[], earlier: Sign[]): ClientView {
  const [shown, before] = [inThread.map(evidence), earlier.map(evidence)]
  return {
    state: 'client',
    client,
    inThread: shown,
    earlier: before,
    mailTimes: timesIn(client),
    mutes: [],
    unreadFolded: before.length > 3 ? 2 : 0,
    readAt: now - 4 * MINUTE,
    zone,
  }
}

const bright = { account: brightHarbour.account, client: brightHarbour.id }

const saidAlike: Partial<Evidence> = {
  type: 'scope-creep',
  points: 0,
  dismissed: true,
  detail: { alike: [`m${harbour[1]?.[0]}`] },
}

/** One sign that the owner dismissed, one that is said alike, and two types that are muted. */
const afterTheOwnersWord: ClientView = {
  ...panelOf(brightHarbour, harbour.slice(0, 3), harbour.slice(3)),
  inThread: harbour.slice(0, 3).map((sign, index) => ({
    ...evidence(sign),
    ...(index === 1 && { points: 0, dismissed: true, takenAlong: 1 }),
    ...(index === 2 && saidAlike),
  })),
  mutes: [
    { type: 'urgency', ...bright },
    { type: 'cancellation', account: '', client: '' },
  ],
}

/** The owner's note has run out, and asks. */
const harbourNow: ClientSummary = {
  ...brightHarbour,
  judgement: {
    ...brightHarbour.judgement,
    note: { text: 'They are worth it: the referrals', until: now - DAY },
  },
}

export const said: Said = {
  mutes: afterTheOwnersWord.mutes,
  notClients: [{ account: 'sam@reed.example', client: 'old-friend@post.example' }],
  learnt: 4,
  identities: [
    { account: 'sam@reed.example', client: 'bright.example', partOf: 'brightharbor.example' },
    { account: 'sam@reed.example', client: 'agency.example', apart: true },
    { account: 'sam@reed.example', client: 'jo@agency.example', apart: true, name: 'Jo (nights)' },
  ],
  phrases: [
    { type: 'scope-creep', words: 'while you’re in there' },
    { type: 'urgency', words: '오늘 안에' },
  ],
}

export const panelViews: Record<string, PanelView> = {
  consent: { state: 'consent' },
  paused: { state: 'paused' },
  unreadable: { state: 'unreadable', part: 'messages' },
  waiting: { state: 'waiting' },
  'not-a-client': { state: 'not-a-client', reason: 'newsletter' },
  'owner-said': { state: 'not-a-client', reason: 'owner-said', person: bright },
  client: panelOf(brightHarbour, harbour.slice(0, 3), harbour.slice(3)),
  'client-ruled': afterTheOwnersWord,
  'client-note-over': panelOf(harbourNow, harbour.slice(0, 3), harbour.slice(3)),
  'client-unknown': panelOf(tooLittle, [], []),
  'client-unsettled': panelOf({ ...tooLittle, role: 'unsettled' }, [], []),
}

export const clients: ClientSummary[] = [
  client('Shah Textiles', health('healthy', 91), {
    latest: evidence([3, 'paid', 5, 'paid today', { invoice: 'ST-88' }]),
    replies: [offer('thanks-payment')],
  }),
  tooLittle,
  brightHarbour,
  client('마음다방', health('watch', 63), {
    account: 'hello@reed.example',
    latest: evidence([9, 'urgency', -4, '오늘 안에 꼭 부탁드려요']),
    replies: [offer('check-in', 'ko'), offer('meeting-moved', 'ko')],
  }),
  client(
    'Pemberton & Daughters Estate Management of Greater Northumberland',
    health('critical', 18),
    {
      latest: evidence([2, 'payment-chase', -8, 'still open', { ordinal: 3, invoice: '2041' }]),
      replies: [offer('payment-reminder-again')],
    },
  ),
  client('<b>Quiet</b> Studio', health('healthy', 100), { lastMailAt: now - DAY }),
]
