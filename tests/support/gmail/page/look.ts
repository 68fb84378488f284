export interface Look {
  dark: boolean
  compact: boolean
  /** In some themes mail stands on white in a dark frame. */
  lightMail?: boolean
}

const LIGHT_MAIL =
  '.bkK { --pane: #fff; --text: #202124; --soft: #5f6368; --line: #e4e7ec; --read: #f2f6fc; ' +
  '--chip: #e8eaed; --link: #1155cc; color: #202124; color-scheme: light; }'

/**
 * Sets theme and density at once, without a reload: Gmail swaps the text of inline `<style>`
 * elements (InboxSDK, `track-gmail-styles`); the navigation's rows are 24 px high when compact.
 */
export function setLook({ dark, compact, lightMail }: Look): void {
  document.body.classList.toggle('dark', dark)
  const style = document.getElementById('look')
  if (!style) return
  const row = compact ? 24 : 32
  style.textContent = [
    `.aim, .TO, .TN { height: ${row}px; }`,
    `.zA { height: ${compact ? 28 : 40}px; }`,
    `.aio { color: ${dark ? '#e3e3e3' : '#202124'}; }`,
    lightMail ? LIGHT_MAIL : '',
    `.Hl { width: ${dark ? 20 : 24}px; }`,
  ].join('\n')
}
