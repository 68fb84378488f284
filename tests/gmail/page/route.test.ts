import { expect, test } from 'vitest'
import { routeOf } from '../../../lib/gmail/page/route'

const gmail = 'https://mail.google.com/mail'
const thread = { gmail: 'thread-f:1848329228037089392', legacy: '19a695a3d91f6870' }

test.each([
  [`${gmail}/u/0/#inbox`, { readable: true }],
  [`${gmail}/u/0/#inbox/p2`, { readable: true }],
  [`${gmail}/u/0/#settings/general`, { readable: true }],
  [`${gmail}/u/0/#inbox/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN`, { readable: true, thread }],
  [`${gmail}/u/1/#search/from%3Amina/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN`, { readable: true, thread }],
  [
    `${gmail}/u/0/#label/Clients%2FMina/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN?compose=new`,
    { readable: true, thread },
  ],
  [`${gmail}/u/0/#all/19a695a3d91f6870`, { readable: true, thread: { legacy: thread.legacy } }],
  [`${gmail}/u/0/#spam/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN`, { readable: false, thread }],
  [`${gmail}/u/0/#trash`, { readable: false }],
  [`${gmail}/u/0/#drafts`, { readable: false }],
  [
    `${gmail}/u/0/popout?ver=1&search=inbox&th=%23thread-f%3A1848329228037089392&cvid=1`,
    { readable: true, thread },
  ],
  [
    `${gmail}/u/0/popout?th=19a695a3d91f6870`,
    { readable: true, thread: { legacy: thread.legacy } },
  ],
  [`${gmail}/u/0/popout?th=%23nothing`, { readable: true }],
])('%s', (url, route) => {
  expect(routeOf(new URL(url))).toEqual(route)
})
