import type { Settings } from './settings'

/** Years before and after this one for which holidays are kept ready. */
const yearsAround = 2

/**
 * The settings with the dates of the chosen country's public holidays, for the years around `now` (epoch
 * ms). The tables behind them are large and load only where a country is chosen.
 */
export async function withHolidays(settings: Settings, now: number): Promise<Settings> {
  const { holidayRegion, workingTime } = settings
  if (holidayRegion === '') return { ...settings, workingTime: { ...workingTime, holidays: [] } }
  const { publicHolidays } = await import('./public-holidays')
  const year = new Date(now).getUTCFullYear()
  const holidays = publicHolidays(holidayRegion, year - yearsAround, year + yearsAround)
  return { ...settings, workingTime: { ...workingTime, holidays } }
}
