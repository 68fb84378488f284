import { expose } from 'comlink'
import type { ReaderWork } from '../../messages/reader-exchanges'
import { openTalk, type Reader } from '../read-talk'
import type { MessageVerdict } from '../verdict'
import { readPackaged } from './read-packaged'
import { runtimeNames } from './runtime-names'
import { openReader } from './session'

let loading: Promise<Reader> | undefined

const readerWorker = {
  /** @param folder Address of the reader's files within the extension, with a slash at its end. */
  async load({ folder, threads }: { folder: string; threads: number }): Promise<void> {
    loading ??= openPackaged(folder, threads)
    await loading
  },

  /** The verdicts on the wanted message and those that are read along with it. */
  async read({ talk, zone, wanted }: ReaderWork): Promise<MessageVerdict[]> {
    if (!loading) throw new Error('Nothing is loaded yet')
    return openTalk(talk, zone, await loading).readAround(wanted)
  },
}
export type ReaderWorker = typeof readerWorker

async function openPackaged(folder: string, threads: number): Promise<Reader> {
  const { mjs, wasm } = runtimeNames
  return openReader({
    model: `${folder}model.onnx`,
    tokenizer: await readPackaged(`${folder}tokenizer.json`),
    runtime: { mjs: `${folder}${mjs}`, wasm: `${folder}${wasm}` },
    threads,
  })
}

expose(readerWorker)
