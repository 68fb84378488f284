import providers from 'email-providers/all.json'
import { getDomain } from 'tldts'

/** Providers of personal mail that the published list lacks. */
const moreProviders = ['kakao.com', 'fastmail.com', 'fastmail.fm', 'pm.me', 'hey.com']
const personal = new Set<string>([...providers, ...moreProviders])

/** The part of an address behind the last `@`, lower case; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : address.slice(at + 1).toLowerCase()
}

/**
 * The firm that an address belongs to, by its registrable domain; undefined for personal
 * mail (gmail.com, naver.com…), whose users have nothing in common.
 */
export function organisationOf(address: string): string | undefined {
  const domain = domainOf(address)
  if (domain === '' || personal.has(domain)) return undefined
  const registrable = getDomain(domain) ?? domain
  return personal.has(registrable) ? undefined : registrable
}

/** What a client is known by: the firm's domain, or the address of a private person. */
export function clientIdOf(address: string): string {
  return organisationOf(address) ?? address.toLowerCase()
}
