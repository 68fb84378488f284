import { bodyParts, createBody, foldedQuote } from './compose-body'
import { composeFooter } from './compose-footer'
import { createForm } from './compose-form'
import { blank, div, el, icon } from './dom'
import { type Draft, discardDraft, saveDraft, sendDraft } from './drafts'
import { showNotice } from './notice'
import type { Page } from './page'

export interface Compose {
  element: HTMLElement
  /** What is hidden while it is minimised. */
  inside: HTMLElement
  /** Puts the caret into the first line. */
  focus(): void
}

/** How long after the last `input` Gmail's model saves, in ms. */
const SAVE_DELAY = 500

/**
 * The inside of a compose, `.M9`, both in a thread and popped out. `close` takes
 * it off the page after sending or discarding.
 */
export function createCompose(
  page: Page,
  draft: Draft,
  inline: boolean,
  close: () => void,
): Compose {
  const body = createBody(page, draft, inline)
  const form = createForm(page, draft, inline)
  const fold = inline && draft.quote !== '' ? [foldedQuote(page, draft, body)] : []
  const writing = session(page, draft, body, form, close)
  const ap = div('Ap', el('textarea', { form: 'nosend', style: 'display:none' }), body)
  const area = div('Ar Au', ap, ...fold)
  const summary = inline ? [recipientSummary(draft)] : []
  const inside = div(
    'aoI',
    div('I5', ...summary, form, area, composeFooter(page, writing.send, writing.discard)),
  )
  const element = div('M9', inside)
  return {
    element,
    inside,
    focus() {
      body.focus()
      getSelection()?.collapse(body, 0)
    },
  }
}

/** Saving, sending and discarding of one compose. */
function session(
  page: Page,
  draft: Draft,
  body: HTMLElement,
  form: HTMLFormElement,
  close: () => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    const subject = form.querySelector<HTMLInputElement>('[name=subjectbox]')
    if (subject) draft.subject = subject.value
    return bodyParts(page, body, draft)
  }
  const save = async () => {
    const parts = read()
    form.querySelector<HTMLInputElement>('[name=draft]')?.setAttribute('value', `#${draft.id}`)
    await saveDraft(page, draft, parts)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_DELAY)
  }
  const finish = (act: () => Promise<void>) => async () => {
    clearTimeout(timer)
    close()
    await act()
  }
  const send = finish(() => {
    showNotice(page.words.sentNotice)
    return sendDraft(page, draft, read())
  })
  body.addEventListener('input', later)
  form.addEventListener('input', later)
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    }
  })
  return { send, discard: finish(() => discardDraft(page, draft)) }
}

function recipientSummary(draft: Draft): HTMLElement {
  const kind = draft.to.length === 0 ? 'mI' : draft.cc.length > 0 ? 'mK' : 'mL'
  const drawing = { mI: 'forward', mK: 'replyAll', mL: 'reply' } as const
  const names = [...draft.to, ...draft.cc].map(({ address, name }) => name || address).join(', ')
  return div('HQ', div('J-JN-M-I-Jm', blank(kind), icon(drawing[kind])), div('aoD', names))
}
