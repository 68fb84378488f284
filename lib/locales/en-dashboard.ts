import type { DashboardWords } from './dashboard-words'

export const dashboard: DashboardWords = {
  open: 'Open the dashboard',
  wholeStory: 'Whole story',
  navigation: 'Parts of the dashboard',
  skip: 'Skip to the content',
  sections: { clients: 'Clients', templates: 'Templates', settings: 'Settings' },
}
