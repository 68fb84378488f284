import { browser } from 'wxt/browser'
import { ask } from '../messages/exchange'
import type { GmailTabs } from '../messages/face-exchanges'
import { areYouThere, describeTab } from '../messages/gmail-exchanges'
import { answerCounts } from './answer-counts'
import { gmailTabs } from './gmail-tabs'
import { readTab } from './tab-states'

/** Whether Gmail's tabs can be read: those without our script were open before an install or update. */
export async function gmailHealth(): Promise<GmailTabs> {
  const tabs = await gmailTabs()
  const there = await Promise.allSettled(tabs.map((tab) => ask(areYouThere, {}, tab)))
  const states = await Promise.all(tabs.map(readTab))
  const unreadable = states.find((state) => state?.unreadable)?.unreadable
  return {
    stale: there.filter(({ status }) => status === 'rejected').length,
    ...(unreadable ? { unreadable } : {}),
  }
}

/** What a bug report needs: versions, what of the page was found, how answers were read; no mail. */
export async function reportText(): Promise<string> {
  const pages = await Promise.allSettled(
    (await gmailTabs()).map((tab) => ask(describeTab, {}, tab)),
  )
  const report = {
    kindline: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    answers: await answerCounts(),
    pages: pages.map((page) => (page.status === 'fulfilled' ? page.value.report : 'no answer')),
  }
  return JSON.stringify(report, null, 2)
}
