import type { Account } from './account'
import { escapeHtml } from './parts'

/** The page behind "View entire message": the mail alone, no part of the app. */
export function wholeMessage({ mailbox }: Account, messageId: string) {
  const mail = mailbox.threads
    .flatMap(({ messages }) => messages)
    .find(({ id }) => id === messageId)
  const body = (mail?.parts ?? []).map(([, html]) => html).join('')
  const title = `<title>Gmail - ${escapeHtml(mail?.subject ?? '')}</title>`
  return {
    status: mail ? 200 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    },
    body: `<!DOCTYPE html>${title}<div class="bodycontainer">${body}</div>`,
  }
}
