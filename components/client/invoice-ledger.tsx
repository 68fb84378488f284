import type { InvoiceRow } from '../../lib/clients/story/invoice-rows'
import { storyWords } from '../../lib/locales/story'
import { numberClass, TableHead } from '../charts/data-table'
import { Figure } from '../charts/figure'
import { ShowMails } from '../judgement/show-mails'
import type { StoryProps } from './story-props'
import { writtenDay } from './written-time'

interface InvoiceLedgerProps extends StoryProps {
  invoices: readonly InvoiceRow[]
}

/** Invoices with their reminders and payments, as mail tells of them. */
export function InvoiceLedger({ invoices, ...props }: InvoiceLedgerProps) {
  const { client, locale, zone, now } = props
  const words = storyWords[locale.tag].invoices
  const cells = (invoice: InvoiceRow, day: (at: number) => string) => cellsOf(invoice, day, props)
  const table = {
    columns: words.columns,
    rows: invoices.map((invoice) => cells(invoice, (at) => writtenDay(at, zone))),
  }
  return (
    <Figure
      title={words.title}
      detail={words.detail}
      subject={client.name}
      empty={invoices.length === 0 && words.empty}
      table={table}
      locale={locale}
    >
      <div className="data-table stacked">
        <table>
          <TableHead table={table} />
          <tbody>
            {invoices.map((invoice) => {
              const [number, ...others] = cells(invoice, (at) => locale.time.day(at, now, zone))
              return (
                <tr key={invoice.messages.join()} data-state={invoice.state}>
                  <th scope="row">
                    <span dir="auto">{number}</span>
                    <ShowMails
                      messages={invoice.messages}
                      name={`${number}`}
                      locale={locale}
                      onShow={props.onShow}
                    />
                  </th>
                  {others.map((cell, at) => (
                    <td
                      key={words.columns[at + 1]}
                      className={numberClass(cell)}
                      data-label={words.columns[at + 1]}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}

function cellsOf(
  invoice: InvoiceRow,
  day: (at: number) => string,
  { locale }: Pick<StoryProps, 'locale'>,
): (string | number)[] {
  const words = storyWords[locale.tag]
  const { number, amount, at, due, reminders, partsPaid, paid, state, daysLate } = invoice
  const settled = paid === undefined ? words.invoices.states[state] : day(paid)
  const parts = partsPaid > 0 ? [words.invoices.parts(partsPaid)] : []
  return [
    number ?? words.invoices.unnamed,
    amount ? words.money(amount) : '',
    day(at),
    // A day is over at the midnight after it.
    due === undefined ? '' : day(due - 1),
    reminders,
    [settled, ...parts].join(', '),
    daysLate,
  ]
}
