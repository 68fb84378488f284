import type { ClientSummary } from '../../lib/messages/views'

/** Whether the client or one of its people goes by what was typed, in whatever case and Unicode form. */
export function matchClient(client: ClientSummary, typed: string): boolean {
  const names = client.people.flatMap(({ name, address }) => [name, address])
  return [client.name, ...names].some((name) => fold(name).includes(fold(typed.trim())))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
