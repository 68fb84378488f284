import type { BodyPart } from '../mailbox'
import { createForm } from './compose-form'
import { blank, div, el, icon, onPress } from './dom'
import { type Draft, discardDraft, saveDraft, sendDraft } from './drafts'
import { mailNodes } from './mail-html'
import { showNotice } from './notice'
import type { Page } from './page'

export interface Compose {
  element: HTMLElement
  body: HTMLElement
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
    div('I5', ...summary, form, area, footer(page, writing.send, writing.discard)),
  )
  const element = div('M9', inside)
  return {
    element,
    body,
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
    return bodyParts(body, draft)
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

function createBody(page: Page, draft: Draft, inline: boolean): HTMLElement {
  const body = el('div', {
    class: inline ? 'Am aO9 aiL Al editable LW-avf tS-tW' : 'Am aiL Al editable LW-avf tS-tW tS-tY',
    hidefocus: 'true',
    'aria-label': page.words.body,
    writingsuggestions: 'false',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    style: `direction: ltr; min-height: ${inline ? 85 : 226}px;`,
    itacorner: '6,7:1,1,0,0',
    spellcheck: 'false',
  })
  body.append(mailNodes(draft.content ?? emptyContent(page.config.signature)))
  return body
}

/** The line of the caret, and the signature below it if the owner has one. */
function emptyContent(signature: string): string {
  if (signature === '') return '<br>'
  return `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signature}</div></div>`
}

/** What is sent: new text as kind 0, the quote as kind 2, whether it was unfolded or not. */
function bodyParts(body: HTMLElement, draft: Draft): BodyPart[] {
  const copy = body.cloneNode(true) as HTMLElement
  const quote = copy.querySelector(':scope > .gmail_quote')
  quote?.remove()
  // A draft taken up again already stands in the element that Gmail puts round what is written.
  const wrapped = copy.childElementCount === 1 && copy.firstElementChild?.matches('div[dir=ltr]')
  const html = wrapped ? copy.innerHTML : `<div dir="ltr">${copy.innerHTML}</div>`
  const written: BodyPart = [0, html]
  const quoted = quote ? quote.outerHTML : draft.quote
  return quoted === '' ? [written] : [written, [2, `<br>${quoted}`]]
}

function recipientSummary(draft: Draft): HTMLElement {
  const kind = draft.to.length === 0 ? 'mI' : draft.cc.length > 0 ? 'mK' : 'mL'
  const drawing = { mI: 'forward', mK: 'replyAll', mL: 'reply' } as const
  const names = [...draft.to, ...draft.cc].map(({ address, name }) => name || address).join(', ')
  return div('HQ', div('J-JN-M-I-Jm', blank(kind), icon(drawing[kind])), div('aoD', names))
}

function foldedQuote(page: Page, draft: Draft, body: HTMLElement): HTMLElement {
  const label = page.words.trimmed
  const button = el(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'data-tooltip': label, 'aria-label': label },
    blank('ajT'),
  )
  const holder = div('uC', button)
  onPress(button, () => {
    body.append(el('br'), mailNodes(draft.quote))
    holder.remove()
    body.focus()
  })
  return holder
}

function footer(page: Page, send: () => void, discard: () => void): HTMLElement {
  const { words } = page
  const label = `${words.send} \u202a(Ctrl-Enter)\u202c`
  const button = el(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': label,
      'aria-label': label,
    },
    words.send,
  )
  const caret = el(
    'div',
    {
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-label': 'More send options',
    },
    icon('down'),
  )
  const trash = el(
    'div',
    { class: 'oh', role: 'button', tabindex: '1', 'aria-label': words.discard },
    icon('trash'),
  )
  onPress(button, send)
  onPress(trash, discard)
  const tools = (['format', 'attach', 'link', 'smile'] as const).map((name) =>
    div('dv', icon(name)),
  )
  return div('aDh', div('IZ', div('Up', el('div', {}, button, caret))), ...tools, div('gU', trash))
}
