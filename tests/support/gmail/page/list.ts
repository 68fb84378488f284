import { div, el, icon, nextId } from './dom'
import type { Page } from './page'
import { hashOf, type Route } from './routes'
import { dateOf, isUnread, peopleOf, subjectOf } from './row-cells'
import type { Thread } from './threads'

export interface RowActions {
  open(thread: Thread): void
  /** A click with Shift: in a window of its own. */
  popOut(thread: Thread): void
}

/** A list of threads, one row each; `shown` is the id of the one beside the list. */
export function renderList(
  page: Page,
  route: Route,
  threads: Thread[],
  shown: string | undefined,
  actions: RowActions,
): void {
  const narrow = page.config.layout.readingPane === 'right'
  const rows = threads.flatMap((thread) => {
    const elements = narrow ? narrowRow(page, thread) : [row(page, thread)]
    for (const element of elements) {
      element.classList.toggle('aps', page.views.split && thread.id === shown)
      element.addEventListener('click', ({ shiftKey }) =>
        shiftKey ? actions.popOut(thread) : actions.open(thread),
      )
    }
    return elements
  })
  const table = el('table', { class: 'F cf zt', role: 'grid' }, el('tbody', {}, ...rows))
  const list = el('div', { class: 'Cp', gh: 'tl' }, table)
  if (rows.length === 0) list.append(div('TC', page.words.noMail))
  page.views.showList(list, `list ${hashOf(route)}`)
}

function td(classes: string, ...children: (Node | string)[]): HTMLElement {
  return el('td', { class: classes, role: 'gridcell' }, ...children)
}

function tr(thread: Thread, classes: string, attributes: Record<string, string>, cells: Node[]) {
  const state = isUnread(thread) ? 'zE' : 'yO'
  return el('tr', { class: `zA ${state}${classes}`, tabindex: '-1', ...attributes }, ...cells)
}

function checkbox(): HTMLElement {
  const attributes = { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false' }
  return el('div', attributes, div('T-Jo-auh'))
}

function star(): HTMLElement {
  return el('span', { class: 'aXw T-KT', role: 'button' }, icon('star'))
}

function clip(thread: Thread): Node[] {
  return thread.mails.some(({ attachments }) => attachments.length > 0) ? [icon('attach')] : []
}

/** What a screen reader says. */
function spoken(id: string, { subject, snippet }: Thread): HTMLElement {
  return el('div', { id, class: 'afn' }, `${subject}, ${snippet}`)
}

function snippetOf({ snippet }: Thread): HTMLElement {
  return el('span', { class: 'y2' }, el('span', { class: 'Zt' }, '\u00a0-\u00a0'), snippet)
}

function row(page: Page, thread: Thread): HTMLElement {
  const id = nextId()
  const subject = div('xT', subjectOf(thread), snippetOf(thread))
  return tr(thread, '', { id: nextId(), role: 'row', 'aria-labelledby': id }, [
    td('PF xY'),
    td('oZ-x3 xY', checkbox()),
    td('apU xY', star()),
    td('yX xY', spoken(id, thread), peopleOf(page, thread)),
    td('xY a4W', el('div', { class: 'xS', role: 'link' }, subject)),
    td('byZ xY'),
    td('yf xY', ...clip(thread)),
    td('xW xY', dateOf(page, thread)),
  ])
}

/** Beside a pane on the right one thread takes three rows, as in InboxSDK's fragment of 2014. */
function narrowRow(page: Page, thread: Thread): HTMLElement[] {
  const id = nextId()
  const high = (cell: HTMLElement) => {
    cell.setAttribute('rowspan', '3')
    return cell
  }
  const wide = (cell: HTMLElement) => {
    cell.setAttribute('colspan', '2')
    return cell
  }
  const subject = el('div', { class: 'xS', role: 'link' }, div('xT', subjectOf(thread)))
  return [
    tr(thread, ' apv', { id: nextId(), role: 'row', 'aria-labelledby': id }, [
      high(td('PF xY')),
      high(td('apo-x3 xY aid', checkbox())),
      td('yX xY apy', spoken(id, thread), peopleOf(page, thread)),
      td('yf xY apt', div('apm', ...clip(thread), dateOf(page, thread))),
      high(td('apU apC', star())),
    ]),
    tr(thread, ' apv', {}, [wide(td('xY apD', subject))]),
    tr(thread, ' apv apw', {}, [wide(td('xY apA', div('apB', div('y2 apz', thread.snippet))))]),
  ]
}
