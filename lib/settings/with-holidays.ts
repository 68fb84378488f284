import type { Settings } from './settings'

/** Holidays are kept ready for this year and two before and after. */
const yearsAround = [-2, -1, 0, 1, 2]

/**
 * The settings with the dates of the chosen country's public holidays, for the years around `now` (epoch
 * ms). The tables behind them are large and load only where a country is chosen.
 */
export async function withHolidays(settings: Settings, now: number): Promise<Settings> {
  const { holidayRegion, workingTime } = settings
  if (holidayRegion === '') return { ...settings, workingTime: { ...workingTime, holidays: [] } }
  const { publicHolidays } = await import('./public-holidays')
  const year = new Date(now).getUTCFullYear()
  const years = yearsAround.map((distance) => year + distance)
  const holidays = publicHolidays(holidayRegion, years)
  return { ...settings, workingTime: { ...workingTime, holidays } }
}
