/** The parts of the dashboard; those of the navigation first, in its order. */
const sectionNames = ['clients', 'templates', 'settings', 'client', 'import'] as const
export type SectionName = (typeof sectionNames)[number]

/** Which part of the dashboard is open, and what of it, as the address after its `#` tells. */
export interface Route {
  section: SectionName
  params: URLSearchParams
}

/** @param hash As in `#client?account=sam@reed.example&id=…`; anything unknown leads to the clients. */
export function routeOf(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const section = sectionNames.find((known) => known === name)
  return section
    ? { section, params: new URLSearchParams(query) }
    : { section: 'clients', params: new URLSearchParams() }
}

/** The address of a part, for links within the dashboard: they keep back and forward working. */
export function hashOf(section: SectionName, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString()
  return query === '' ? `#${section}` : `#${section}?${query}`
}
