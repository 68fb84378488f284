import { proxy, wrap } from 'comlink'
import { SkipReason } from '../mail/skip-reason'
import type { ExportCounts, ExportOwner, ExportPart } from '../mbox/read-export'
import { type ImportTally, importMail } from '../messages/client-exchanges'
import { ask } from '../messages/exchange'
import type { ImportWorker, ReadSoFar } from './import-worker'

/** How an import is getting on. */
export interface ImportProgress extends ReadSoFar {
  tally: ImportTally
}

/** What became of an import: of as much as was read. */
export interface ImportReport {
  outcome: 'done' | 'stopped' | 'failed' | 'not-reading'
  counts: ExportCounts
  tally: ImportTally
}

/** An import under way. */
export interface Import {
  /** Never rejects. */
  done: Promise<ImportReport>
  /** Stops it; what was kept stays. */
  stop(): void
}

/** The addresses that an export may be of, the likeliest first; none where the file holds no mail. */
export async function ownersOf(file: File, zone: string): Promise<string[]> {
  const { worker, api } = openWorker()
  try {
    return await api.owners(file, zone)
  } finally {
    worker.terminate()
  }
}

/** Reads a mail export in a worker and has its mail kept part by part. */
export function importFile(
  file: File,
  owner: ExportOwner,
  onProgress: (progress: ImportProgress) => void,
): Import {
  const { worker, api } = openWorker()
  const tally: ImportTally = { kept: 0, known: 0, passed: {} }
  let counts: ReadSoFar = { messages: 0, unreadable: 0, old: 0, unwanted: 0, read: 0 }
  let refused = false
  const tell = (soFar: ReadSoFar) => {
    counts = soFar
    onProgress({ ...counts, tally: structuredClone(tally) })
  }
  const keep = async ({ mail, exchanging }: ExportPart) => {
    const { account, aliases } = owner
    const kept = await ask(importMail, { account, aliases: [...aliases], mail, exchanging })
    refused = kept.tally === undefined
    if (!kept.tally) throw new Error('The owner does not let Kindline read')
    add(tally, kept.tally)
    tell(counts)
  }
  let stop = () => {}
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped')
  })
  const reading = api.read(file, owner, proxy(keep), proxy(tell)).then(
    (all) => {
      tell({ ...all, read: file.size })
      return 'done' as const
    },
    () => (refused ? ('not-reading' as const) : ('failed' as const)),
  )
  const done = Promise.race([reading, stopped]).then((outcome) => {
    worker.terminate()
    return { outcome, counts, tally }
  })
  return { done, stop }
}

function openWorker() {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return { worker, api: wrap<ImportWorker>(worker) }
}

function add(tally: ImportTally, more: ImportTally): void {
  tally.kept += more.kept
  tally.known += more.known
  for (const reason of SkipReason.options) {
    const count = (tally.passed[reason] ?? 0) + (more.passed[reason] ?? 0)
    if (count > 0) tally.passed[reason] = count
  }
}
