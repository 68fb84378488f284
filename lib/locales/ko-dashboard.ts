import type { DashboardWords } from './dashboard-words'

export const dashboard: DashboardWords = {
  open: '대시보드 열기',
  wholeStory: '전체 기록 보기',
  navigation: '대시보드 메뉴',
  skip: '본문으로 건너뛰기',
  sections: { clients: '고객', templates: '답장 템플릿', settings: '설정' },
}
