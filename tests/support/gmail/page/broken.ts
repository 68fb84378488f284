import type { BrokenPart } from '../layout'

/** Names by which each part is known today, see `selectors` of InboxSDK and the page dumps. */
const KNOWN: Record<BrokenPart, { classes: string[]; attributes: string[] }> = {
  subject: {
    classes: ['hP', 'ha', 'V8djrc', 'byY'],
    attributes: ['data-thread-perm-id', 'data-legacy-thread-id'],
  },
  messages: {
    classes: [
      'h7',
      'kv',
      'kQ',
      'kx',
      'adn',
      'ads',
      'adf',
      'ii',
      'gt',
      'a3s',
      'aiL',
      'Bk',
      'G3',
      'G2',
    ],
    attributes: ['role', 'data-message-id', 'data-legacy-message-id', 'jslog'],
  },
  sender: { classes: ['gD', 'go', 'qu', 'iw'], attributes: ['email', 'name', 'data-hovercard-id'] },
  editor: {
    classes: ['M9', 'Ap', 'Ar', 'Au', 'Am', 'aO9', 'Al', 'editable', 'LW-avf', 'adB', 'ip'],
    attributes: ['g_editable', 'role', 'aria-multiline', 'aria-label', 'itacorner', 'hidefocus'],
  },
  ids: {
    classes: [],
    attributes: [
      ...['data-thread-perm-id', 'data-legacy-thread-id', 'data-thread-id', 'data-message-id'],
      ...['data-legacy-message-id', 'data-legacy-last-message-id', 'jslog'],
      ...['data-legacy-last-non-draft-message-id', 'data-standalone-draft-id'],
    ],
  },
}

/** Where the attributes of a part are renamed: those names mean other things elsewhere. */
const HOLDERS: Record<BrokenPart, string> = {
  subject: 'h2',
  messages: '.a98 [role=list], .a98 [role=listitem], .adn, .zd, .ii',
  sender: '.gD',
  editor: '[g_editable]',
  ids: '*',
}

/** Keeps one part of the page under new names, whatever is painted later. */
export function breakPart(part: BrokenPart): void {
  const rename = () => {
    for (const element of document.querySelectorAll(HOLDERS[part])) renameAttributes(element, part)
    for (const name of KNOWN[part].classes)
      for (const element of document.querySelectorAll(`.${name}`))
        element.classList.replace(name, newName(name))
  }
  const { attributes } = KNOWN[part]
  const attributeFilter = ['class', ...attributes]
  new MutationObserver(rename).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter,
  })
  rename()
}

function renameAttributes(element: Element, part: BrokenPart): void {
  for (const name of KNOWN[part].attributes) {
    const value = element.getAttribute(name)
    if (value === null) continue
    element.removeAttribute(name)
    element.setAttribute(`data-${newName(name)}`, value)
  }
  if (part !== 'subject') return
  const plain = document.createElement('div')
  plain.className = element.className
  plain.append(...element.childNodes)
  element.replaceWith(plain)
}

function newName(name: string): string {
  return `q${[...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 46_656, 7).toString(36)}Zw`
}
