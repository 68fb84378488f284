import type { Tag } from './html-tags'

/** Elements whose content is never shown as text. */
const UNSHOWN = new Set(
  ['head', 'style', 'script', 'title', 'template', 'noembed', 'object', 'svg', 'math'].concat([
    ...['select', 'textarea', 'audio', 'video', 'iframe', 'map'],
  ]),
)
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|font-size\s?:\s?0(?:px|pt)?\s?(?:;|$|!)|max-height\s?:\s?0(?:px)?\s?(?:;|$|!))/i

/** Whether a reader of the mail does not see what the element holds. */
export function isHidden(tag: Tag): boolean {
  if (UNSHOWN.has(tag.name) || tag.attributes.has('hidden')) return true
  return HIDING_STYLE.test(tag.attributes.get('style') ?? '')
}

const BLOCKS = new Set(
  ['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt'].concat(
    ['fieldset', 'figure', 'figcaption', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ['header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody'],
    ['tfoot', 'thead', 'tr', 'ul', 'caption'],
  ),
)

/** Whether the element stands on lines of its own. */
export function isBlock(tag: Tag): boolean {
  return BLOCKS.has(tag.name)
}

const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre'])

/** Whether an empty line stands around the element; Outlook's paragraphs have no margin. */
export function hasMargin(tag: Tag): boolean {
  if (!SPACED.has(tag.name)) return false
  const style = tag.attributes.get('style') ?? ''
  const isOutlook = /MsoNormal|MsoListParagraph|MsoPlainText/.test(
    tag.attributes.get('class') ?? '',
  )
  return !isOutlook && !/margin(?:-top)?:\s?0/i.test(style)
}

/** Whether line breaks and spaces of the source show. */
export function isPreformatted(tag: Tag): boolean {
  return tag.name === 'pre' || /white-space\s?:\s?pre/i.test(tag.attributes.get('style') ?? '')
}
