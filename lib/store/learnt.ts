import { phraseMatcher } from '../detectors/phrase-detector'
import type { SignalType } from '../detectors/signal'
import type { Example, Learnt } from '../reader/learnt'
import type { Database } from './database'
import { isLesson } from './lessons'

/** What the owner's word has taught so far. Runs within a transaction. */
export async function learntFrom(db: Database): Promise<Learnt> {
  return { dismissed: await dismissedExamples(db), wanted: await wantedExamples(db) }
}

async function dismissedExamples(db: Database): Promise<Example[]> {
  const examples: Example[] = []
  for (const { type, idKeys } of await db.dismissals.filter(isLesson).toArray()) {
    for (const key of await db.messages.where('idKeys').anyOf(idKeys).primaryKeys()) {
      examples.push(...(await examplesIn(db, key, type)))
    }
  }
  return examples
}

/** The signs in whose words a phrase of the owner's stands. */
async function wantedExamples(db: Database): Promise<Example[]> {
  const examples: Example[] = []
  for (const { type, words } of await db.phrases.toArray()) {
    const says = phraseMatcher(words)
    const signs = await db.signals.filter((one) => one.type === type && says(one.quote)).toArray()
    for (const { message } of signs) {
      examples.push(...(await examplesIn(db, Number(message), type)))
    }
  }
  return examples
}

async function examplesIn(db: Database, key: number, type: SignalType): Promise<Example[]> {
  const rows = await db.readings.where('message').equals(key).toArray()
  return rows.flatMap(({ message, model, account, client, signs }) =>
    signs.flatMap((sign) =>
      sign.type === type
        ? [
            {
              type: sign.type,
              message: String(message),
              person: `${account} ${client}`,
              model,
              vector: sign.vector,
            },
          ]
        : [],
    ),
  )
}
