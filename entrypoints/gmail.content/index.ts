import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { followThreads } from '../../lib/gmail/follow-threads'
import './style.css'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  main: (ctx: ContentScriptContext) => followThreads(ctx),
})
