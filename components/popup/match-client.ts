import type { ClientGlance } from '../../lib/clients/client-glance'

/** Whether the client or one of its people goes by what was typed, in whatever case and Unicode form. */
export function matchClient(client: Pick<ClientGlance, 'name' | 'people'>, typed: string): boolean {
  const wanted = fold(typed.trim())
  if (wanted === '') return true
  const names = client.people.flatMap(({ name, address }) => [name, address])
  return [client.name, ...names].some((name) => fold(name).includes(wanted))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
