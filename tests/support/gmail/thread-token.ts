/**
 * Digits of the token in Gmail's URL: base 40, no vowels. As decoded by InboxSDK (its test of
 * `encodeDraftUrlId`) and ArsenalRecon's GmailURLDecoder.
 */
const TOKEN_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'
const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `thread-f:…` or `thread-a:…` as the token that stands in the hash when the thread is open. */
export function threadToken(threadId: string): string {
  const base64 = btoa(threadId.replace('thread-', '')).replaceAll('=', '')
  return write(read(base64, BASE64_DIGITS), TOKEN_DIGITS)
}

/** The thread id a token stands for; undefined when it is no token. */
export function threadOfToken(token: string): string | undefined {
  if (!/^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,200}$/.test(token)) return undefined
  try {
    const id = atob(write(read(token, TOKEN_DIGITS), BASE64_DIGITS))
    return /^(f:\d{1,20}|a:r-?\d{1,20})/.test(id) ? `thread-${id}` : undefined
  } catch {
    // A base64 text of impossible length: the letters were right by chance.
    return undefined
  }
}

function read(text: string, digits: string): bigint {
  const base = BigInt(digits.length)
  return [...text].reduce((sum, digit) => sum * base + BigInt(digits.indexOf(digit)), 0n)
}

function write(number: bigint, digits: string): string {
  const base = BigInt(digits.length)
  let text = ''
  for (let rest = number; rest > 0n; rest /= base) text = digits[Number(rest % base)] + text
  return text
}
