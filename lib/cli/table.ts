import type { ReplayedClient, ReplayedDay } from './replay'
import type { Report } from './report'
import type { ReportedMessage } from './report-response'

/** The report for people: one line a client, worst first, with the newest reasons below it. */
export function reportTable(report: Report): string {
  const rows = report.clients.map((client) => [
    client.name,
    client.health.band,
    client.health.score === null ? '–' : String(client.health.score),
    client.health.trend,
    client.nextStep,
    client.signals.at(-1)?.reason ?? '',
  ])
  const { messages, unreadable, seconds } = report.stats
  const skipped = report.skipped.reduce((sum, row) => sum + row.messages, 0)
  return [
    table(['Client', 'Health', 'Score', 'Trend', 'Next step', 'Latest'], rows),
    '',
    `${messages} messages, ${skipped} of them no client's, ${unreadable} unreadable; ${seconds} s`,
  ].join('\n')
}

/** A replay for people: under each client the days on which something changed. */
export function replayTable(clients: readonly ReplayedClient[]): string {
  const heads = ['Day', 'Score', 'Health', 'Next step', 'Why', 'Mail']
  return clients
    .map(({ name, days }) => {
      const rows = days
        .filter((day, index) => isNews(day, days[index - 1]))
        .map(({ day, score, band, nextStep, because, mail }) => [
          day,
          score === null ? '–' : String(score),
          band,
          nextStep,
          because.join('; '),
          mail.join('; '),
        ])
      return `${name}\n${table(heads, rows)}`
    })
    .join('\n\n')
}

/** A point that fades is no news: a sign, another step or another band is. */
function isNews(day: ReplayedDay, before: ReplayedDay | undefined): boolean {
  if (!before || day.mail.length > 0) return true
  return day.nextStep !== before.nextStep || day.band !== before.band
}

/** Saved responses for people: who wrote when, about what. */
export function responseTable(messages: readonly ReportedMessage[]): string {
  const rows = messages.map(({ epochMs, from, subject, messageId }) => [
    epochMs === undefined ? '' : new Date(epochMs).toISOString(),
    from?.address ?? '',
    subject ?? '',
    messageId,
  ])
  return table(['Sent', 'From', 'Subject', 'Message'], rows)
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows]
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)))
}

/** Hangul and Han stand two columns wide in a terminal. */
function displayWidth(text: string): number {
  const wide = text.match(
    /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  )
  return [...text].length + (wide?.length ?? 0)
}
