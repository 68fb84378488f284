import type { Import, ImportProgress, ImportReport } from '../../lib/import/import-file'
import type { ExportOwner } from '../../lib/mbox/read-export'

/** Where an import stands. */
type ImportStep =
  | { at: 'choosing'; problem?: { kind: 'no-mail' | 'unreadable'; file: string } }
  | { at: 'looking'; file: File }
  | { at: 'owner'; file: File; likely: readonly string[] }
  | { at: 'reading'; file: File; progress: ImportProgress | undefined }
  | { at: 'done'; account: string; report: ImportReport }

export type StepAt<At extends ImportStep['at']> = Extract<ImportStep, { at: At }>

/** What reads files. */
export interface FileReader {
  /** The addresses that a file may be of, the likeliest first; none where it holds no mail. */
  ownersOf(file: File, zone: string): Promise<string[]>
  importFile(file: File, owner: ExportOwner, onProgress: (progress: ImportProgress) => void): Import
}

/** An import that goes on while other parts of the page are shown. */
export interface ImportRun {
  step(): ImportStep
  /** @returns the end of listening. */
  listen(listener: () => void): () => void
  /** @param zone The owner's IANA zone. */
  choose(file: File, zone: string): Promise<void>
  start(file: File, owner: ExportOwner): Promise<void>
  stop(): void
  again(): void
}

/** Leads from step to step, whoever looks on. */
export function importRun(reader: FileReader): ImportRun {
  let step: ImportStep = { at: 'choosing' }
  let running: Import | undefined
  const listeners = new Set<() => void>()
  const go = (next: ImportStep) => {
    step = next
    if (next.at === 'reading') addEventListener('beforeunload', askFirst)
    else removeEventListener('beforeunload', askFirst)
    for (const listener of listeners) listener()
  }
  return {
    step: () => step,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async choose(file, zone) {
      go({ at: 'looking', file })
      const likely = await reader.ownersOf(file, zone).catch(() => undefined)
      if (likely && likely.length > 0) return go({ at: 'owner', file, likely })
      const kind = likely ? 'no-mail' : 'unreadable'
      go({ at: 'choosing', problem: { kind, file: file.name } })
    },
    async start(file, owner) {
      go({ at: 'reading', file, progress: undefined })
      running = reader.importFile(file, owner, (progress) => {
        if (step.at === 'reading') go({ ...step, progress })
      })
      go({ at: 'done', account: owner.account, report: await running.done })
    },
    stop: () => running?.stop(),
    again: () => go({ at: 'choosing' }),
  }
}

/** A page that is closed takes its worker along: the browser asks whether that is meant. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
