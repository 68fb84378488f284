import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SignalType } from '../../../lib/detectors/signal'

const senders = ['client', 'owner', 'either']

/**
 * Writes the file of a detector for a sign that has none yet, and its line in the list.
 * @param args The sign's id and who sends it: `scope-creep client`.
 * @param root Folder of the project.
 * @returns the exit status: 2 for arguments it can't use.
 */
export function newDetector([id = '', sender = 'client']: readonly string[], root: string): number {
  const file = join(root, 'lib/detectors', `${id}.ts`)
  const problem = problemWith(id, sender, file)
  if (problem) {
    process.stderr.write(`${problem}\nnpm run new:detector -- SIGN [${senders.join('|')}]\n`)
    return 2
  }
  writeFileSync(file, detectorSource(id, sender))
  const list = join(root, 'lib/detectors/index.ts')
  writeFileSync(list, withDetector(readFileSync(list, 'utf8'), id))
  process.stdout.write(`Wrote lib/detectors/${id}.ts. Next: add "${camel(id)}: SignPhrases" to
lib/languages/phrase-pack.ts (what then does not compile are the languages that lack the words) and
hits and near misses to tests/detectors/written-mails.ts.\n`)
  return 0
}

function problemWith(id: string, sender: string, file: string): string | undefined {
  if (!SignalType.safeParse(id).success) {
    return `"${id}" is no sign; the signs are ${SignalType.options.join(', ')}.`
  }
  if (!senders.includes(sender)) return `A sign is sent by ${senders.join(', ')}, not "${sender}".`
  return existsSync(file) ? `${id} has a detector already.` : undefined
}

function detectorSource(id: string, sender: string): string {
  const name = camel(id)
  return `import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { saysSign } from '../languages/match'

export const ${name}: Detector = {
  id: '${id}',
  sender: '${sender}',
  detect({ sentences }) {
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ ${name} }) => saysSign(text, ${name})),
    )
    return found && { quote: found.quote }
  },
}
`
}

/** The list with one more detector, its imports in order. */
function withDetector(source: string, id: string): string {
  const name = camel(id)
  const lines = source.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const others = lines.filter((line) => !line.startsWith('import ')).join('\n')
  const ordered = [...imports, `import { ${name} } from './${id}'`].sort((a, b) =>
    pathOf(a) < pathOf(b) ? -1 : 1,
  )
  return `${ordered.join('\n')}\n${others.replace(/,?\s*\]\s*$/, `, ${name}]\n`)}`
}

function pathOf(line: string): string {
  return /'([^']+)'/.exec(line)?.[1] ?? ''
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
