import { describe, expect, test } from 'vitest'
import { clientIdOf, domainOf, organisationOf } from '../../lib/mail/organisation'

describe('personal mail belongs to no firm', () => {
  test.each([
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.co.uk',
    'yahoo.co.kr',
    'icloud.com',
    'proton.me',
    'gmx.de',
    'naver.com',
    'hanmail.net',
    'daum.net',
    'nate.com',
    'kakao.com',
    'qq.com',
  ])('%s', (domain) => {
    expect(organisationOf(`mina@${domain}`)).toBeUndefined()
    expect(clientIdOf(`Mina@${domain}`)).toBe(`mina@${domain}`)
  })
})

describe('a firm is its registrable domain', () => {
  test.each([
    ['ana@acme.com', 'acme.com'],
    ['ana@mail.acme.com', 'acme.com'],
    ['ana@eu.mail.acme.co.uk', 'acme.co.uk'],
    ['hana@haedeun.co.kr', 'haedeun.co.kr'],
    ['hana@mail.haedeun.or.kr', 'haedeun.or.kr'],
    ['ana@ACME.COM', 'acme.com'],
    ['ana@brightharbor.example', 'brightharbor.example'],
    ['"a@b"@acme.com', 'acme.com'],
    ['ana@xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['ana@localhost', 'localhost'],
    ['ana@[192.0.2.1]', '[192.0.2.1]'],
  ])('%s: %s', (address, organisation) => {
    expect(organisationOf(address)).toBe(organisation)
    expect(clientIdOf(address)).toBe(organisation)
  })

  test('two firms under one public suffix stay apart', () => {
    expect(clientIdOf('a@one.co.kr')).not.toBe(clientIdOf('a@two.co.kr'))
  })
})

test('what is no address has neither domain nor firm', () => {
  expect(domainOf('undisclosed recipients')).toBe('')
  expect(organisationOf('undisclosed recipients')).toBeUndefined()
  expect(clientIdOf('Undisclosed')).toBe('undisclosed')
})
