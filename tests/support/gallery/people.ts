import type { StoredPeople } from '../../../components/clients/listed-person'
import type { Identities } from '../../../lib/clients/identity'
import { nothingJudged } from '../../../lib/clients/judgement'
import { client, clients, health, now } from './sample-views'

const day = 86_400_000
const account = 'sam@reed.example'
const other = 'hello@reed.example'

const firm = client('calm-tea.example', health('healthy', 88), {
  people: [
    { name: 'Ana Calm', address: 'ana@calm-tea.example' },
    { name: 'Leo Park', address: 'leo@calm-tea.example' },
  ],
  lastMailAt: now - 3 * day,
})

const person = client('mina@bakery.example', health('watch', 71), {
  name: 'Mina Park',
  people: [{ name: 'Mina Park', address: 'mina@bakery.example' }],
  account: other,
})

const rests = client('Old Harbour Books', health('healthy', 80), {
  judgement: { ...nothingJudged, standing: 'resting' },
  lastMailAt: now - 200 * day,
})

const undecided = client('jo@post.example', health('unknown', null), {
  name: '조은',
  role: 'unsettled',
  people: [{ name: '조은', address: 'jo@post.example' }],
  messages: 3,
})

const supplier = client('Printworks Ltd', health('unknown', null), { role: 'supplier' })

const identities: ReadonlyMap<string, Identities> = new Map<string, Identities>([
  [account, new Map([['shah.example', { partOf: 'calm-tea.example' }]])],
  [other, new Map([['bakery.example', { apart: true }]])],
])

/** People of every kind, in two mailboxes. */
export const people: StoredPeople = {
  clients: [...clients, firm, person, rests, undecided, supplier],
  verdicts: [{ account, client: 'old-friend@post.example', verdict: 'not-a-client' }],
  identities,
}

/** A thousand of them. */
export const manyPeople: StoredPeople = {
  ...people,
  clients: Array.from({ length: 1000 }, (_, at) =>
    client(`client-${at}.example`, health(at % 3 ? 'healthy' : 'strained', 40 + (at % 60)), {
      name: `Client ${at}`,
      lastMailAt: now - at * 3_600_000,
    }),
  ),
}
