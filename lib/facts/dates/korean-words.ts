/** Days from today. */
export const DAYS_AWAY: Record<string, number> = {
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  오늘: 0,
  금일: 0,
  내일모레: 2,
  내일: 1,
  명일: 1,
  낼: 1,
  모레: 2,
  그글피: 4,
  글피: 3,
}
export const MONTHS_AWAY: Record<string, number> = {
  지난달: -1,
  전월: -1,
  이번달: 0,
  이달: 0,
  금월: 0,
  당월: 0,
  다음달: 1,
  담달: 1,
  내달: 1,
  익월: 1,
  다다음달: 2,
}
export const WEEKS_AWAY: Record<string, number> = {
  지난주: -1,
  이번주: 0,
  금주: 0,
  다음주: 1,
  담주: 1,
  차주: 1,
  내주: 1,
  다다음주: 2,
}
/** Lengths of time in days. */
export const COUNTED_DAYS: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  일주일: 7,
  한주: 7,
  두주: 14,
  이주: 14,
  보름: 15,
  삼주: 21,
  세주: 21,
  한달: 30,
  두달: 60,
}
export const WEEKDAYS = '일월화수목금토'
export const MONTH_AWAY =
  '(?<![가-힣])(?<away>지난 ?달|전월|이번 ?달|이달|금월|당월|다다음 ?달|다음 ?달|담달|내달|익월)'
export const WEEK_AWAY =
  '(?<![가-힣])(?<week>지난 ?주|이번 ?주|금주|다다음 ?주|다음 ?주|담주|차주|내주)'
/** A number of days that is a length of time, not a day of the month. */
export const NO_LENGTH =
  '(?! ?(?:안에|안으로|이내|내로|내에|뒤|후|간|째|동안|치|분|만에|정도|전에|넘|씩|걸))'
