import type { Person } from '../mailbox'
import { div, el } from './dom'
import type { Draft } from './drafts'
import type { Page } from './page'

let composeCount = 123_456

/** Hidden inputs with the ids, recipients and subject. */
export function createForm(page: Page, draft: Draft, inline: boolean): HTMLFormElement {
  composeCount += 1
  const hidden = {
    composeid: `${composeCount}`,
    draft: draft.saved ? `#${draft.id}` : 'undefined',
    rm: draft.replyTo,
    lts: draft.legacyThreadId,
    subject: draft.subject,
    from: draft.from.address,
  }
  const inputs = Object.entries(hidden).map(([name, value]) =>
    el('input', { type: 'hidden', name, value }),
  )
  const fields = div(
    'GS',
    recipientField(page, 'to', draft.to),
    recipientField(page, 'cc', draft.cc),
  )
  const form = el(
    'form',
    { class: 'bAs', enctype: 'multipart/form-data', method: 'POST' },
    ...inputs,
    fields,
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  if (inline) fields.style.display = 'none'
  else form.append(subjectField(page, draft))
  return form
}

function subjectField(page: Page, draft: Draft): HTMLElement {
  const { subject } = page.words
  return el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: subject,
    'aria-label': subject,
    value: draft.subject,
  })
}

/** Chips of the recipients, and a field that makes a chip of what is typed. */
function recipientField(page: Page, name: 'to' | 'cc', people: Person[]): HTMLElement {
  const chips = el('div', { role: 'listbox' }, ...people.map(chip))
  const input = el('input', {
    'peoplekit-id': 'x',
    type: 'text',
    role: 'combobox',
    placeholder: name === 'to' ? page.words.to : 'Cc',
  })
  input.addEventListener('change', () => {
    for (const address of input.value.split(/[,;\s]/).filter((each) => each.includes('@'))) {
      people.push({ address, name: '' })
      chips.append(chip({ address, name: '' }))
    }
    input.value = ''
  })
  const field = el('div', { class: 'anm', name }, chips, input)
  if (name === 'cc' && people.length === 0) field.style.display = 'none'
  return field
}

function chip({ address, name }: Person): HTMLElement {
  return el(
    'div',
    { role: 'option', class: 'afV', 'data-name': name || address, 'data-hovercard-id': address },
    name || address,
  )
}
