/**
 * Mail text as blocks, an empty block between paragraphs and one behind them. All markup in it stays text.
 * @param atLineStart whether the caret stands at the start of its line; behind words a new line is begun.
 * @param fromRight whether the mail is written from right to left: the reply's languages are not.
 */
export function replyHtml(text: string, atLineStart: boolean, fromRight = false): string {
  const open = fromRight ? '<div dir="ltr">' : '<div>'
  const blocks = text.split('\n').map((line) => `${open}${escapeText(line) || '<br>'}</div>`)
  const lead = atLineStart ? '' : '<div><br></div>'
  return `${lead}${blocks.join('')}<div><br></div>`
}

function escapeText(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
