/** Words of the full-tab page. */
export interface DashboardWords {
  /** The button and link that open it. */
  open: string
  wholeStory: string
  navigation: string
  skip: string
  sections: Record<'clients' | 'templates' | 'settings', string>
}
