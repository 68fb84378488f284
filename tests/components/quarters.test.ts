import { expect, test } from 'vitest'
import { lastYear, yearsOf } from '../../components/client/quarters'

const nothing = { lateHours: 0, unpaidExtras: 0, daysOfDelay: 0, daysOutstanding: 0 }
const costs = [
  { ...nothing, quarter: '2026-Q2', lateHours: 3 },
  { ...nothing, quarter: '2025-Q4', lateHours: 2, unpaidExtras: 1 },
  { ...nothing, quarter: '2023-Q1', lateHours: 9 },
]

test('quarters without costs stand between those with some, two years of them', () => {
  const quarters = yearsOf(costs)
  expect(quarters.map(({ quarter, lateHours }) => `${quarter} ${lateHours}`)).toEqual([
    '2024-Q3 0',
    '2024-Q4 0',
    '2025-Q1 0',
    '2025-Q2 0',
    '2025-Q3 0',
    '2025-Q4 2',
    '2026-Q1 0',
    '2026-Q2 3',
  ])
  expect(yearsOf([])).toEqual([])
})

test('the year’s costs are those of the last four quarters', () => {
  expect(lastYear(costs)).toEqual({ ...nothing, lateHours: 5, unpaidExtras: 1 })
})
