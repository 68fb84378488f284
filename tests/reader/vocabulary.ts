import { readFileSync } from 'node:fs'
import { TokenizerFile, Vocabulary } from '../../lib/reader/encode/vocabulary'

/** The vocabulary that ships. */
export const vocabulary = new Vocabulary(
  TokenizerFile.parse(JSON.parse(readFileSync('public/reader/tokenizer.json', 'utf8'))),
)
