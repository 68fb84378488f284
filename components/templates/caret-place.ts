/** What makes text break where it does in a field. */
const textStyle = [
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'border',
  'boxSizing',
  'whiteSpace',
  'overflowWrap',
  'wordBreak',
  'tabSize',
  'direction',
] as const

/** Where a place in a field's text stands below its top left corner, in px: measured on a copy of the field. */
export function caretPlace(field: HTMLTextAreaElement, at: number): { x: number; y: number } {
  const copy = document.createElement('div')
  const style = getComputedStyle(field)
  for (const name of textStyle) copy.style[name] = style[name]
  copy.style.position = 'absolute'
  copy.style.visibility = 'hidden'
  copy.style.inlineSize = `${field.clientWidth}px`
  copy.textContent = field.value.slice(0, at)
  const mark = document.createElement('span')
  mark.textContent = field.value.slice(at, at + 1) || '.'
  copy.append(mark)
  field.after(copy)
  const place = {
    x: mark.offsetLeft,
    y: mark.offsetTop + mark.offsetHeight - field.scrollTop,
  }
  copy.remove()
  return place
}
