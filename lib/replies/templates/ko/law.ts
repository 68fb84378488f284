import type { ReplyFacts } from '../../facts'
import { daysLate } from '../../late'
import { type LawRegion, lawRegion } from '../../law-region'
import { type Piece, paragraph } from '../../piece'

const rate = (name: string): Piece => ({ blank: `현재 ${name}(%)` })

/** The rules of the English file, whose comment names the provisions. Rates that change are blanks. */
const rules: Record<LawRegion, Piece[]> = {
  uk: paragraph`참고로 영국법이 적용되는 경우, 1998년 상업채무 지연지급법(Late Payment of Commercial Debts (Interest) Act 1998)은 영란은행 기준금리(${rate('기준금리')})에 8%포인트를 더한 이자와, 채무액 1,000파운드 미만 40파운드, 10,000파운드 미만 70파운드, 그 이상 100파운드의 정액 보상금을 정하고 있습니다. 출처: gov.uk/late-commercial-payments-interest-debt-recovery.`,
  eu: paragraph`참고로 유럽연합법이 적용되는 경우, 2011년 2월 16일 지침 2011/7/EU는 유럽중앙은행 기준금리(${rate('기준금리')})에 8%포인트 이상을 더한 이자와 40유로 이상의 정액 보상금을 정하고 있으며, 세부 내용은 나라마다 다릅니다. 출처: eur-lex.europa.eu/eli/dir/2011/7/oj.`,
  kr: paragraph`참고로 한국법이 적용되는 경우, 상법 제54조(1963년 1월 1일 시행)는 따로 정한 바가 없으면 상행위로 인한 채무에 적용할 연 법정이율(${rate('법정이율')})을 정하고 있습니다. 출처: 국가법령정보센터(law.go.kr).`,
  us: paragraph`참고로 미국법이 적용되는 경우, 민간 기업 사이의 지연 이자를 정한 연방법은 없고 계약과 주법에 따릅니다. 예를 들어 뉴욕주의 프리랜서 보호법(Freelance Isn’t Free Act, 2024년 8월 28일 시행)은 800달러 이상의 프리랜서 작업 대금을 약정일에, 약정일이 없으면 완료 후 30일 안에 지급하도록 정하고 있습니다. 출처: 뉴욕주 일반사업법 44-A조(nysenate.gov/legislation/laws/GBS).`,
}

/** The law as a fact to read up on, where the currency tells which may hold and the due day is past. */
export function lawOnLatePayment(facts: ReplyFacts): Piece[] {
  const region = lawRegion(facts)
  if (!region || daysLate(facts) === 0) return []
  return [...rules[region], ' 이 내용은 일반적인 정보이며 법률 자문이 아닙니다.']
}
