import type { BodyPart } from '../parts'
import { blank, div, el, onPress } from './dom'
import type { Draft } from './drafts'
import { mailNodes } from './mail-html'
import type { Page } from './page'
import { plainLines } from './plain-text'

/** The element that is written in. */
export function createBody(page: Page, draft: Draft, inline: boolean): HTMLElement {
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
    style: `direction: ${document.dir || 'ltr'}; min-height: ${inline ? 85 : 226}px;`,
    itacorner: '6,7:1,1,0,0',
    spellcheck: 'false',
  })
  const content = draft.content ?? emptyContent(page.config.signature)
  body.append(mailNodes(page.config.layout.plainText ? plainLines(content) : content))
  return body
}

/** The line of the caret, and the signature below it if the owner has one. */
function emptyContent(signature: string): string {
  if (signature === '') return '<br>'
  return `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signature}</div></div>`
}

/** What is sent: new text as kind 0, the quote as kind 2, whether it was unfolded or not. */
export function bodyParts(page: Page, body: HTMLElement, draft: Draft): BodyPart[] {
  if (page.config.layout.plainText) return plainParts(body, draft)
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

/** In plain-text mode the quote is text as well, and can't be told from the rest once unfolded. */
function plainParts(body: HTMLElement, draft: Draft): BodyPart[] {
  const written: BodyPart = [0, plainLines(body.innerHTML)]
  return draft.quote === '' ? [written] : [written, [2, `<br>\n${plainLines(draft.quote)}`]]
}

/** The three dots that open the quote into the body. */
export function foldedQuote(page: Page, draft: Draft, body: HTMLElement): HTMLElement {
  const label = page.words.trimmed
  const button = el(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'data-tooltip': label, 'aria-label': label },
    blank('ajT'),
  )
  const holder = div('uC', button)
  onPress(button, () => {
    const { plainText } = page.config.layout
    body.append(el('br'), mailNodes(plainText ? plainLines(draft.quote) : draft.quote))
    if (plainText) draft.quote = ''
    holder.remove()
    body.focus()
  })
  return holder
}
