import { browser } from 'wxt/browser'

const page = '/offscreen.html'

/**
 * Opens the page that hosts the trained reader: an offscreen document in Chromium, whose worker can start none
 * itself; a frame of the background page in Firefox, which has no offscreen documents.
 */
export async function openReaderPage(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    if (document.querySelector('iframe')) return
    const frame = document.createElement('iframe')
    frame.src = page
    document.body.append(frame)
    return
  }
  await browser.offscreen.createDocument({
    url: page,
    reasons: ['WORKERS'],
    justification: 'A small model reads mail for signs, in a worker of its own.',
  })
}

export async function closeReaderPage(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
    return
  }
  await browser.offscreen.closeDocument()
}
