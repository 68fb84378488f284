import type { Verdict } from '../../lib/clients/verdict'
import type { ImportWords } from '../../lib/locales/import-mail/words'
import { SkipReason } from '../../lib/mail/skip-reason'
import type { ClientSummary, Person } from '../../lib/messages/views'
import '../buttons.css'
import { hashOf } from '../dashboard/route'
import { focusOnMount } from '../focus-on-mount'
import { ChooseClients } from './choose-clients'
import type { StepAt } from './import-run'

interface ImportReportProps {
  step: StepAt<'done'>
  /** Everybody in exchange with the owner of the mailbox. */
  people: readonly ClientSummary[]
  ruled: ReadonlySet<string>
  keepMonths: number
  words: ImportWords
  onRule(person: Person, verdict: Verdict): Promise<unknown>
  onAgain(): void
}

/** What came of an import, then the question who is a client. */
export function ImportReportView({ step, people, ruled, words, ...props }: ImportReportProps) {
  const undecided = people.filter(({ account, id }) => !ruled.has(`${account} ${id}`))
  return (
    <>
      <section className="import-report" tabIndex={-1} ref={focusOnMount}>
        <h2>{words.outcomes[step.report.outcome]}</h2>
        <Counts step={step} people={people.length} words={words} keepMonths={props.keepMonths} />
      </section>
      <div className="import-buttons">
        <button type="button" className="quiet-button" onClick={props.onAgain}>
          {words.otherFile}
        </button>
        <a className="quiet-button" href={hashOf('clients')}>
          {words.toClients}
        </a>
      </div>
      {people.length > 0 && (
        <ChooseClients people={undecided} words={words} onRule={props.onRule} />
      )}
    </>
  )
}

interface CountsProps extends Pick<ImportReportProps, 'step' | 'words' | 'keepMonths'> {
  people: number
}

function Counts({ step, people, words, keepMonths }: CountsProps) {
  const { counts, tally } = step.report
  const passed = SkipReason.options.flatMap((reason) => {
    const count = tally.passed[reason] ?? 0
    return count > 0 ? [[`${words.report.passed}: ${words.passed[reason]}`, count] as const] : []
  })
  const rows: (readonly [string, number])[] = [
    [words.report.messages, counts.messages],
    [words.report.kept, tally.kept],
    [words.report.known, tally.known],
    ...passed,
    [words.report.old(keepMonths), counts.old],
    [words.report.unwanted, counts.unwanted],
    [words.report.unreadable, counts.unreadable],
    [words.report.clients, people],
  ]
  const always = new Set([words.report.messages, words.report.kept, words.report.clients])
  return (
    <dl>
      {rows
        .filter(([name, count]) => count > 0 || always.has(name))
        .map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
    </dl>
  )
}
