import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signal, SignalDetail, SignalType } from '../../lib/detectors/signal'
import { followThrough } from '../../lib/health/follow-through'
import { NextStep } from '../../lib/health/health'
import type { LadderEvidence } from '../../lib/health/ladder/ladder-facts'
import { nextStep } from '../../lib/health/next-step'
import type { TakenStep } from '../../lib/health/taken-step'
import { anySignals, day, now } from './signals'

/** One mail of a talk: whose, how many days ago, and the signs in it. */
type Sketch = ['client' | 'owner', number, ...(SignalType | [SignalType, SignalDetail])[]]

function evidenceOf(sketch: readonly Sketch[], taken: readonly TakenStep[] = []): LadderEvidence {
  const mails = sketch.map(([role, daysAgo], index) => ({
    key: `${index}`,
    role,
    at: now - daysAgo * day,
  }))
  const signals = sketch.flatMap(([, daysAgo, ...signs], index) =>
    signs.map((sign): Signal => {
      const [type, detail] = typeof sign === 'string' ? [sign, {}] : sign
      return { type, message: `${index}`, at: now - daysAgo * day, quote: 'as said', detail }
    }),
  )
  return { mails, signals, taken }
}

const unanswered = { answers: {}, followed: [] }

const stepOf = (sketch: readonly Sketch[], score: number | null = 80) =>
  nextStep(evidenceOf(sketch), { score, ...unanswered }, now).step

const late = ['after-hours', { asks: true }] as [SignalType, SignalDetail]

test.each<[string, Sketch[], NextStep]>([
  [
    'nothing happened',
    [
      ['client', 3],
      ['owner', 2],
      ['client', 1],
    ],
    'none',
  ],
  [
    'good signs alone',
    [
      ['owner', 3],
      ['client', 1, 'praise', 'paid'],
    ],
    'none',
  ],
  ['one late mail that asks', [['client', 1, late]], 'none'],
  [
    'a first reminder',
    [
      ['client', 9],
      ['owner', 1, 'payment-chase'],
    ],
    'observe',
  ],
  [
    'one meeting moved',
    [
      ['client', 1, 'cancellation'],
      ['owner', 0.5],
      ['client', 0.2],
    ],
    'observe',
  ],
  [
    'trouble of half a year ago',
    [
      ['client', 200, 'urgency', 'stalled'],
      ['owner', 1],
    ],
    'none',
  ],
  [
    'requests on two evenings',
    [
      ['client', 4, late],
      ['client', 2, late],
    ],
    'observe',
  ],
  ['requests on four evenings', [8, 6, 4, 2].map((ago) => ['client', ago, late]), 'boundary'],
  [
    'late mails that ask for nothing',
    [8, 6, 4, 2].map((ago) => ['client', ago, 'after-hours']),
    'none',
  ],
  [
    'demands after an answer',
    [
      ['client', 3, 'urgency'],
      ['owner', 2],
      ['client', 1, 'urgency'],
    ],
    'boundary',
  ],
  [
    'reminders and excuses',
    [
      ['owner', 30, 'payment-chase'],
      ['client', 28, 'payment-delay'],
      ['owner', 14, 'payment-chase'],
      ['client', 12, 'payment-delay'],
      ['owner', 1, 'payment-chase'],
    ],
    'talk',
  ],
  [
    'contempt instead of payment, again',
    [
      ['owner', 9, 'payment-chase'],
      ['client', 8, 'payment-delay', 'hostility'],
      ['owner', 7, 'payment-chase'],
      ['client', 1, 'hostility'],
    ],
    'part',
  ],
])('%s', (_, sketch, step) => {
  expect(stepOf(sketch)).toBe(step)
})

describe('what the trained reader alone sees, and not plainly', () => {
  const doubtful: Sketch = ['client', 3, ['urgency', { doubtful: true }]]

  test('is let go where nothing else is amiss', () => {
    const around: Sketch[] = [['client', 9], doubtful, ['client', 1, 'praise']]
    expect(stepOf(around)).toBe('none')
    expect(
      stepOf([
        ['client', 9],
        ['client', 3, 'urgency'],
        ['client', 1, 'praise'],
      ]),
    ).toBe('observe')
  })

  test('counts beside other trouble', () => {
    const twice: Sketch[] = [['client', 9, 'urgency'], ['owner', 8], doubtful]
    expect(stepOf(twice)).toBe('boundary')
  })
})

describe('diplomacy first', () => {
  const money: Sketch[] = [
    ['client', 9],
    ['client', 5, 'payment-delay', 'scope-creep', 'stalled'],
    ['client', 2, 'payment-delay', 'scope-creep', 'advice-rejected'],
  ]

  test('nobody is talked to before the owner has answered once', () => {
    const { step, because } = nextStep(evidenceOf(money), { score: 70, ...unanswered }, now)
    expect(step).toBe('boundary')
    expect(because[0]).toBe('untried')
    const answered: Sketch[] = [...money.slice(0, 2), ['owner', 4], ...money.slice(2)]
    expect(NextStep.options.indexOf(stepOf(answered))).toBeGreaterThan(
      NextStep.options.indexOf('boundary'),
    )
  })

  test('what lies below critical is talked over, whatever added up', () => {
    expect(stepOf([['client', 1, 'urgency']], 20)).toBe('talk')
  })
})

describe('one sharp mail', () => {
  const sharp: Sketch[] = [
    ['client', 40],
    ['owner', 39],
    ['client', 20],
    ['owner', 19],
    ['client', 1, 'hostility'],
  ]

  test('is talked over where all else is well', () => {
    const { step, because } = nextStep(evidenceOf(sharp), { score: 84, ...unanswered }, now)
    expect([step, because[0]]).toEqual(['talk', 'too-little'])
  })

  test('is answered with a boundary where there is too little mail to judge', () => {
    expect(stepOf(sharp.slice(2), null)).toBe('boundary')
    const bitter: Sketch[] = [...sharp.slice(2), ['client', 0.5, 'hostility', 'urgency']]
    expect(stepOf(bitter, null)).toBe('boundary')
    expect(stepOf(bitter, 60)).toBe('part')
  })
})

describe('extra work asked for once more', () => {
  const asked: Sketch[] = [
    ['client', 9, 'scope-creep'],
    ['owner', 8],
    ['client', 6, 'scope-creep'],
    ['owner', 5],
    ['client', 1, 'scope-creep'],
  ]
  const priced: TakenStep = { step: 'boundary', message: '1', at: now - 8 * day, quote: '£300' }

  test('is no reason for a new price before anything was tried', () => {
    const { step, because } = nextStep(evidenceOf(asked), { score: 80, ...unanswered }, now)
    expect([step, because[0]]).toEqual(['talk', 'untried'])
  })

  test('is one after the price of an extra was named', () => {
    const evidence = evidenceOf(asked, [priced])
    expect(nextStep(evidence, { score: 80, ...unanswered }, now).step).toBe('reprice')
  })
})

describe('what was tried counts', () => {
  const boundary: TakenStep = { step: 'boundary', message: '3', at: now - 30 * day, quote: 'hours' }
  const before: Sketch[] = [
    ['client', 45, 'urgency', late],
    ['client', 40, 'urgency', 'scope-creep'],
    ['client', 35, 'scope-creep', late],
    ['owner', 30],
  ]

  const judged = (after: Sketch[]) => {
    const evidence = evidenceOf([...before, ...after], [boundary])
    const followed = followThrough(evidence, now)
    return nextStep(evidence, { score: 75, answers: {}, followed }, now)
  }

  test('once things are better, the step goes down, and says why', () => {
    const quiet: Sketch[] = [
      ['client', 20],
      ['owner', 15],
      ['client', 10],
      ['client', 2],
    ]
    expect(judged(quiet)).toEqual({ step: 'observe', because: ['helped'] })
  })

  test('as long as nothing went wrong since, it is given two weeks', () => {
    const lately = (daysAgo: number, ...after: Sketch[]) => {
      const said: TakenStep = { ...boundary, at: now - daysAgo * day }
      const sketch: Sketch[] = [...before.slice(0, 3), ['owner', daysAgo], ...after]
      const evidence = evidenceOf(sketch, [said])
      const followed = followThrough(evidence, now)
      return nextStep(evidence, { score: 75, answers: {}, followed }, now)
    }
    expect(lately(2, ['client', 1])).toMatchObject({ step: 'boundary' })
    expect(lately(2, ['client', 1]).because[0]).toBe('under-way')
    expect(lately(2, ['client', 1, 'urgency']).because).not.toContain('under-way')
    expect(lately(20, ['client', 1]).because).not.toContain('under-way')
  })

  test('where it goes on, it does not', () => {
    const loud: Sketch[] = [
      ['client', 20, 'urgency', 'scope-creep'],
      ['owner', 15],
      ['client', 10, 'scope-creep'],
      ['client', 2, 'urgency', 'scope-creep'],
    ]
    const { step } = judged(loud)
    expect(NextStep.options.indexOf(step)).toBeGreaterThanOrEqual(
      NextStep.options.indexOf('boundary'),
    )
  })
})

describe('what failed', () => {
  const tried = (step: TakenStep['step'], daysAgo: number): TakenStep => ({
    step,
    message: `${step} ${daysAgo}`,
    at: now - daysAgo * day,
    quote: 'as said',
  })

  /** The step after steps, each with its owner's mail, among the client's mails. */
  function stepAfter(taken: TakenStep[], sketch: Sketch[]) {
    const evidence = evidenceOf(sketch, taken)
    return nextStep(
      evidence,
      { score: 75, answers: {}, followed: followThrough(evidence, now) },
      now,
    )
  }

  const peace: Sketch[] = [330, 300, 250, 200, 150, 100, 50].map((ago) => ['client', ago])

  test('long ago, over another matter, is not held against a client', () => {
    const { step, because } = stepAfter(
      [tried('reprice', 390)],
      [
        ['client', 410, 'cancellation'],
        ['client', 400, 'cancellation'],
        ['client', 380, 'cancellation'],
        ['client', 370, 'cancellation'],
        ...peace,
        ['client', 3, 'urgency'],
        ['client', 1, 'urgency'],
      ],
    )
    expect(because).not.toContain('not-helped')
    expect(['observe', 'boundary']).toContain(step)
  })

  const rush: Sketch[] = [
    ['client', 45, 'scope-creep'],
    ['client', 35, 'scope-creep'],
    ['client', 20, 'scope-creep'],
    ['client', 15, 'scope-creep'],
  ]

  test('over the same matter is followed by the rung above', () => {
    const { step, because } = stepAfter(
      [tried('boundary', 30)],
      [...rush, ['client', 1, 'scope-creep']],
    )
    expect([step, because[0]]).toEqual(['talk', 'not-helped'])
  })

  test('is closed by a later step that helped', () => {
    const quiet: Sketch[] = [
      ['client', 12],
      ['client', 8],
      ['client', 4],
    ]
    const taken = [tried('boundary', 30), tried('talk', 14)]
    expect(stepAfter(taken, [...rush, ...quiet]).because).toEqual(['helped'])
  })

  test('raises the step by one rung at most', () => {
    const rushed: Sketch[] = [
      ['client', 45, 'urgency'],
      ['client', 35, 'urgency'],
      ['client', 20, 'urgency'],
      ['client', 5, 'urgency'],
    ]
    expect(stepAfter([tried('reprice', 30)], rushed).step).not.toBe('part')
  })

  test('quiet after a late step is no failure', () => {
    const late: Sketch[] = [
      ['client', 30, 'scope-creep'],
      ['client', 27, 'scope-creep'],
      ['client', 24, 'scope-creep'],
      ['client', 22, 'scope-creep'],
      ['client', 5],
      ['client', 2],
    ]
    for (const step of ['boundary', 'talk'] as const) {
      expect(stepAfter([tried(step, 8)], late)).toEqual({ step: 'observe', because: ['helped'] })
    }
  })

  test('and what helped is no leave for trouble of another kind', () => {
    const other: Sketch[] = [
      ['client', 45, 'payment-delay'],
      ['client', 35, 'payment-delay'],
      ['client', 10, 'hostility'],
      ['client', 4],
    ]
    expect(stepAfter([tried('talk', 30)], other).because).not.toContain('helped')
  })
})

describe('the owner’s answers go before the mail', () => {
  const extras: Sketch[] = [
    ['client', 9, 'scope-creep'],
    ['owner', 8],
    ['client', 6, 'scope-creep'],
    ['owner', 5],
    ['client', 1, 'scope-creep'],
  ]

  test('a no takes the signs of that question out', () => {
    const standing = { score: 80, followed: [], answers: { budget: 'no' } as const }
    expect(nextStep(evidenceOf(extras), standing, now).step).toBe('none')
  })

  test('a yes is a habit though the mail shows none', () => {
    const standing = { score: 100, followed: [], answers: { payment: 'yes' } as const }
    const { step } = nextStep(
      evidenceOf([
        ['client', 2],
        ['owner', 1],
      ]),
      standing,
      now,
    )
    expect(step).not.toBe('none')
  })
})

test('a habit is said once, in its strongest words', () => {
  const chased: Sketch[] = [30, 20, 10].flatMap((ago): Sketch[] => [
    ['owner', ago, 'payment-chase'],
    ['client', ago - 2, 'payment-delay'],
  ])
  const { because } = nextStep(evidenceOf(chased), { score: 60, ...unanswered }, now)
  expect(because).toContain('payment-second')
  expect(because).not.toContain('payment')
})

test('every step above letting it pass has a reason', () => {
  fc.assert(
    fc.property(anySignals(undefined, 12), fc.nat(100), (signals, score) => {
      const mails = signals.map(({ message: key, at }, index) => ({
        key,
        role: index % 3 === 0 ? ('owner' as const) : ('client' as const),
        at,
      }))
      const past = signals.filter(({ at }) => at <= now)
      const evidence = { signals: past, mails, taken: [] }
      const { step, because } = nextStep(evidence, { score, ...unanswered }, now)
      if (NextStep.options.indexOf(step) > 1) expect(because.length).toBeGreaterThan(0)
    }),
  )
})
