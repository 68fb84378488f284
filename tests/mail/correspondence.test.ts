import { describe, expect, test } from 'vitest'
import { correspondenceOf, isExchange, isSkipped } from '../../lib/mail/correspondence'
import type { Message } from '../../lib/mail/message'
import { message, owner } from './messages'

const own = new Set([owner])
const found = (mail: Message, addresses: ReadonlySet<string> = own) =>
  correspondenceOf(mail, addresses)

describe('who is at the other end', () => {
  test('the sender of mail to the owner', () => {
    expect(found(message({ from: 'Mina Park <mina@bakery.example>' }))).toEqual({
      clientId: 'bakery.example',
      person: { address: 'mina@bakery.example', name: 'Mina Park' },
      direction: 'in',
    })
  })

  test('the first recipient of the owner’s mail', () => {
    const mail = message({ from: owner, to: ['mina@bakery.example', 'jun@other.example'] })
    expect(found(mail)).toMatchObject({ clientId: 'bakery.example', direction: 'out' })
  })

  test('the owner may be in cc, or not named at all', () => {
    const copied = { to: ['jun@bakery.example'], cc: [owner] }
    expect(found(message(copied))).toMatchObject({ clientId: 'bakery.example', direction: 'in' })
    const hidden = { to: ['undisclosed@bakery.example'] }
    expect(found(message(hidden))).toMatchObject({ clientId: 'bakery.example', direction: 'in' })
  })

  test('mail to the owner’s own address and a client in cc goes to the client', () => {
    const mail = message({ from: owner, to: [owner], cc: ['mina@bakery.example'] })
    expect(found(mail)).toMatchObject({ clientId: 'bakery.example', direction: 'out' })
  })

  test('a colleague among the recipients is passed by for the client', () => {
    const mail = message({ from: owner, to: ['bo@jo-design.example'], cc: ['mina@bakery.example'] })
    expect(found(mail)).toMatchObject({ clientId: 'bakery.example' })
  })

  test('each of the owner’s addresses is the owner', () => {
    const both = new Set([owner, 'jo.han@gmail.com'])
    const sent = message({ from: 'jo.han@gmail.com', to: ['mina@bakery.example'] })
    expect(found(sent, both)).toMatchObject({ direction: 'out' })
    const noted = found(message({ from: owner, to: ['jo.han@gmail.com'] }), both)
    expect(isSkipped(noted)).toBe(true)
  })
})

describe('colleagues', () => {
  test('share the owner’s domain or a subdomain of it', () => {
    for (const from of ['bo@jo-design.example', 'bo@eu.jo-design.example']) {
      expect(found(message({ from }))).toMatchObject({ reason: 'colleague' })
    }
    const sent = message({ from: owner, to: ['bo@jo-design.example'] })
    expect(found(sent)).toMatchObject({ reason: 'colleague' })
  })

  test.each(['gmail.com', 'naver.com', 'kakao.com'])(
    'nobody shares %s with its users',
    (domain) => {
      const freelancer = new Set([`jo@${domain}`])
      expect(found(message({ from: `mina@${domain}` }), freelancer)).toMatchObject({
        clientId: `mina@${domain}`,
        direction: 'in',
      })
    },
  )
})

describe('mail that no person wrote', () => {
  test.each([
    ['list', 'newsletter'],
    ['bulk', 'automatic'],
    ['auto-reply', 'automatic'],
    ['robot', 'automatic'],
  ] as const)('%s is %s', (automatic, reason) => {
    expect(found(message({ automatic }))).toMatchObject({ reason })
  })

  test.each([
    'no-reply@shop.example',
    'noreply@shop.example',
    'no_reply@shop.example',
    'do-not-reply@shop.example',
    'do_not_reply@shop.example',
    'donotreply@shop.example',
    'noreply+123@shop.example',
    'noreply-orders@shop.example',
    'mailer-daemon@shop.example',
    'postmaster@shop.example',
    'notifications@git.example',
    'bounce-77@shop.example',
    'calendar-notification@google.com',
    'calendar-noreply@plans.example',
    'shop.no-reply@shop.example',
  ])('%s is a robot, whichever way the mail goes', (address) => {
    expect(found(message({ from: address }))).toMatchObject({ reason: 'automatic' })
    expect(found(message({ from: owner, to: [address] }))).toMatchObject({ reason: 'automatic' })
  })

  test.each([
    'noreen@shop.example',
    'newsom@shop.example',
    'alertson@shop.example',
    'receiptsteam@shop.example',
    'mina.news@shop.example',
    'info@shop.example',
    'billing@shop.example',
    'bill@shop.example',
    'accounts@shop.example',
  ])('%s may be a person', (from) => {
    expect(isSkipped(found(message({ from })))).toBe(false)
  })

  test('what the owner posts to a list is written to nobody', () => {
    const posted = message({ from: owner, to: ['mina@bakery.example'], automatic: 'list' })
    expect(found(posted)).toMatchObject({ reason: 'newsletter' })
  })

  test('an automatic answer of the owner’s is no mail to a client', () => {
    const away = message({ from: owner, to: ['mina@bakery.example'], automatic: 'auto-reply' })
    expect(found(away)).toMatchObject({ reason: 'automatic' })
  })
})

test('an exchange goes both ways', () => {
  expect(isExchange(new Set(['in']))).toBe(false)
  expect(isExchange(new Set(['out']))).toBe(false)
  expect(isExchange(new Set(['in', 'out']))).toBe(true)
})
