import { useRef } from 'react'
import type { TemplateWords } from '../../lib/locales/template-words'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { readTemplateFile, writeTemplateFile } from '../../lib/replies/template-file'
import '../buttons.css'
import { download } from '../charts/download'
import type { Changes } from './use-changes'

interface TransferProps {
  own: readonly OwnTemplate[]
  changes: Changes
  words: TemplateWords
}

/** More than any number of templates; a larger file is another one, and is not read. */
const largestFile = 5_000_000

/** The owner's templates from a file and into one. */
export function Transfer({ own, changes, words }: TransferProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const read =
      file.size > largestFile
        ? ({ kind: 'other-file' } as const)
        : readTemplateFile(await file.text())
    if (!Array.isArray(read)) return changes.refuse(words.fileProblem(read))
    const ids = new Set(own.map(({ id }) => id))
    const replaced = read.filter(({ id }) => ids.has(id)).length
    await changes.make({ keep: read, remove: [] }, words.imported(read.length, replaced))
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.importFile}
        onChange={async ({ target }) => {
          await take(target.files?.[0])
          target.value = ''
        }}
      />
      <button type="button" className="quiet-button" onClick={() => input.current?.click()}>
        {words.importFile}
      </button>
      {own.length > 0 && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => download('kindline-templates.json', fileOf(own))}
        >
          {words.exportFile}
        </button>
      )}
    </>
  )
}

function fileOf(own: readonly OwnTemplate[]): Blob {
  return new Blob([writeTemplateFile(own)], { type: 'application/json' })
}
