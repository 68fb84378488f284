import { readFile } from 'node:fs/promises'
import { runtimeNames } from '../reader/host/runtime-names'
import type { Reader } from '../reader/read-talk'

/** Loads the trained reader from a folder of its files. @param folder Address, with a slash at its end. */
export async function openShippedReader(folder: URL): Promise<Reader> {
  const { openReader } = await import('../reader/host/session')
  const [model, tokenizer, wasm] = await Promise.all([
    readFile(new URL('model.onnx', folder)),
    readFile(new URL('tokenizer.json', folder), 'utf8'),
    readFile(new URL(runtimeNames.wasm, folder)),
  ])
  const mjs = new URL(runtimeNames.mjs, folder).href
  // More than one thread fails in Node.
  return openReader({ model, tokenizer, runtime: { mjs, wasm }, threads: 1 })
}
