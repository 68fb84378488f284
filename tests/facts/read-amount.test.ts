import { expect, test } from 'vitest'
import { readAmounts } from '../../lib/facts/read-amount'

test.each([
  ['The £2,400 is due.', 2400, 'GBP'],
  ['It comes to $1,850.00 in all.', 1850, 'USD'],
  ['Der Betrag ist 2.400,00 €', 2400, 'EUR'],
  ['EUR 300 for the day', 300, 'EUR'],
  ['I can do it for 250 quid', 250, 'GBP'],
  ['about $2.5k', 2500, 'USD'],
  ['A$450 on top', 450, 'AUD'],
  ["CHF 1'200, please", 1200, 'CHF'],
  ['1 500 € in two parts', 1500, 'EUR'],
  ['R1200 a month', 1200, 'ZAR'],
  ['1,900 zł for the page', 1900, 'PLN'],
  ['잔금 330만원입니다', 3_300_000, 'KRW'],
  ['1천2백만 원', 12_000_000, 'KRW'],
  ['일금 삼백만원정', 3_000_000, 'KRW'],
  ['33만 원', 330_000, 'KRW'],
  ['33만 5천원', 335_000, 'KRW'],
  ['1,650만 원', 16_500_000, 'KRW'],
  ['2억 5천만 원', 250_000_000, 'KRW'],
  ['165,000원', 165_000, 'KRW'],
  ['165만 입금했습니다', 1_650_000, 'KRW'],
  ['6월 15일 330만원', 3_300_000, 'KRW'],
  ['5,500달러', 5500, 'USD'],
])('%s', (sentence, value, currency) => {
  expect(readAmounts(sentence)).toMatchObject([{ value, currency }])
})

test.each([
  ['£500 + VAT', 'added'],
  ['$500 plus tax', 'added'],
  ['£600 incl. VAT', 'included'],
  ['240만원(VAT 별도)', 'added'],
  ['33만 원, 부가세 포함', 'included'],
  ['33만 원입니다', undefined],
])('%s: tax %s', (sentence, tax) => {
  expect(readAmounts(sentence)[0]?.tax).toBe(tax)
})

test.each([
  'Invoice 2400 from 2026',
  '10% less',
  'three of them',
  '3만 명이 봤습니다',
  '병원에 다녀왔습니다',
  '직원 두 명',
  '이 원고',
  '35 들어갔을 거예요',
])('no sum: %s', (sentence) => {
  expect(readAmounts(sentence)).toEqual([])
})

test('several sums stand in order, each with its own words', () => {
  const sentence = 'The tent is £3,100 and the band €2,400.'
  expect(readAmounts(sentence).map(({ value }) => value)).toEqual([3100, 2400])
  for (const { words, index } of readAmounts(sentence)) {
    expect(sentence.slice(index, index + words.length)).toBe(words)
  }
})
