import { quotedWords } from '../clients/shown-quote'
import type { SignalType } from '../detectors/signal'
import type { Database } from './database'

/** The words of a message that told a sign, or of all its signs; those that the clock told have none. */
export async function tellingWords(
  db: Database,
  message: string,
  type: SignalType | undefined,
): Promise<string[]> {
  const signs = await db.signals.where('message').equals(message).toArray()
  const text = (await db.messages.get(Number(message)))?.newText ?? ''
  return signs.flatMap(({ quote, type: told }) =>
    quote !== '' && (type === undefined || told === type) ? [quotedWords(quote, text)] : [],
  )
}
