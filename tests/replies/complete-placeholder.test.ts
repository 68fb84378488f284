import { describe, expect, test } from 'vitest'
import {
  complete,
  completions,
  type Edited,
  openPlaceholder,
} from '../../lib/replies/complete-placeholder'
import { parseTemplate } from '../../lib/replies/parse-template'
import { placeholderIds } from '../../lib/replies/placeholders'

/** A text whose caret is written as `|`. */
function edited(marked: string): Edited {
  return { text: marked.replace('|', ''), caret: marked.indexOf('|') }
}

test.each([
  ['Hi {|', { start: 3, typed: '' }],
  ['Hi {inv|oice}', { start: 3, typed: 'inv' }],
  ['{client} {am|', { start: 9, typed: 'am' }],
  ['Hi {invoice}|', undefined],
  ['Hi {inv\n|', undefined],
  ['By {?a d|ate}', undefined],
  ['Hi |{', undefined],
])('%s', (marked, open) => {
  expect(openPlaceholder(edited(marked))).toEqual(open)
})

describe('completions', () => {
  test('are all of them, and a blank, before a letter is typed', () => {
    expect(completions('', 'en')).toEqual([...placeholderIds, 'blank'])
  })

  test('are names that begin with the letters, then those that hold them', () => {
    expect(completions('inv', 'en')).toEqual(['invoice', 'number', 'paid'])
    expect(completions('청구', 'ko')).toEqual(['invoice', 'number', 'paid'])
    expect(completions('INVOICE N', 'en')).toEqual(['number'])
  })

  test('know the other language too', () => {
    expect(completions('amount', 'ko')).toEqual(['amount'])
    expect(completions('금액', 'en')).toEqual(['amount'])
    expect(completions('nonsense', 'en')).toEqual([])
  })
})

test.each([
  ['Pay {inv| now.', 'invoice', 'en', 'Pay {invoice}| now.'],
  ['Pay {inv|oice} now.', 'number', 'en', 'Pay {invoice number}| now.'],
  ['{|', 'amount', 'ko', '{금액}|'],
  ['By {|.', 'blank', 'en', 'By {?|}.'],
] as const)('%s becomes %s', (marked, completion, language, after) => {
  const before = edited(marked)
  const open = openPlaceholder(before) ?? { start: -1, typed: '' }
  const done = complete(before, open, completion, language)
  expect(done).toEqual(edited(after))
  const problems = parseTemplate(done.text).problems.map(({ kind }) => kind)
  expect(problems).toEqual(completion === 'blank' ? ['nameless'] : [])
})
