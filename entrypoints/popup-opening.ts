import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readFirstLook } from '../lib/store/first-look'

/** Runs while the popup's code is on its way: reads what it will show, and has the browser load its dates (12 ms). */
export default defineUnlistedScript(() => {
  globalThis.firstLook = readFirstLook()
  new Intl.DateTimeFormat('en').format()
})
