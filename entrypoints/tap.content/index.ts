import { defineContentScript } from 'wxt/utils/define-content-script'
import { tap } from '../../lib/gmail/tap/tap'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main: tap,
})
