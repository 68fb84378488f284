import type { Ids } from '../mail/message'
import { legacyIdIn, legacyIdOfPermId, threadIdIn } from './ids'

/** Digits of the number that a thread token in Gmail's URL is (InboxSDK, encodeDraftUrlId). */
const tokenDigits = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Tokens seen are at most some 75 characters long. */
const longestToken = 100

/**
 * The thread that a Gmail URL's hash shows (`#inbox/FMfcgz…`, `#all/19cadd4663852e6b`);
 * undefined where it shows a list, settings or anything else.
 */
export function threadInHash(hash: string): Ids | undefined {
  const [path = ''] = hash.replace(/^#/, '').split('?')
  const segments = path.split('/')
  const last = segments.at(-1) ?? ''
  if (segments.length < 2) return undefined
  if (last.length === 16 && legacyIdIn(last)) return { legacy: last }
  const permId = threadIdIn(`thread-${decodeToken(last) ?? ''}`)
  if (permId === undefined) return undefined
  const legacy = legacyIdOfPermId(permId)
  return legacy === undefined ? { gmail: permId } : { gmail: permId, legacy }
}

/** `f:<decimal>` or `a:r<decimal>`, perhaps with `|msg-…` behind; undefined for what is no token. */
function decodeToken(token: string): string | undefined {
  if (token.length < 20 || token.length > longestToken) return undefined
  let number = 0n
  for (const digit of token) {
    const value = tokenDigits.indexOf(digit)
    if (value < 0) return undefined
    number = number * 40n + BigInt(value)
  }
  let base64 = ''
  for (; number > 0n; number /= 64n) base64 = base64Digits[Number(number % 64n)] + base64
  try {
    return atob(base64)
  } catch {
    return undefined
  }
}
