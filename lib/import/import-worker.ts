import { expose } from 'comlink'
import {
  type ExportCounts,
  type ExportOwner,
  type ExportPart,
  ownersOfExport,
  readExport,
} from '../mbox/read-export'

/** How far a file is read. */
export interface ReadSoFar extends ExportCounts {
  /** Bytes. */
  read: number
}

/** Ms between two words on how far it is: eyes follow no faster. */
const tellEvery = 150

const importWorker = {
  /** The addresses that a file may be of, the likeliest first. */
  owners(file: File, zone: string): Promise<string[]> {
    return ownersOfExport(streamOf(file), zone)
  },

  /** Reads a file, handing its mail on in parts. */
  async read(
    file: File,
    owner: ExportOwner,
    onPart: (part: ExportPart) => Promise<void>,
    onProgress: (soFar: ReadSoFar) => void,
  ): Promise<ExportCounts> {
    let read = 0
    let told = 0
    const chunks = counting(streamOf(file), (bytes) => {
      read += bytes
    })
    return readExport(chunks, owner, onPart, (counts) => {
      if (performance.now() - told < tellEvery) return
      told = performance.now()
      onProgress({ ...counts, read })
    })
  },
}
export type ImportWorker = typeof importWorker

function streamOf(file: File): AsyncIterable<Uint8Array> {
  return file.stream() as unknown as AsyncIterable<Uint8Array>
}

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

expose(importWorker)
