import * as ort from 'onnxruntime-web/wasm'
import type { WindowInputs } from '../encode/inputs'
import { TokenizerFile, Vocabulary } from '../encode/vocabulary'
import { readerModel } from '../model'
import type { Reader } from '../read-talk'

/** The files that reading takes; the runtime's two by address, or the WebAssembly by its bytes. */
export interface ReaderFiles {
  model: Uint8Array | string
  /** The text of `tokenizer.json`. */
  tokenizer: string
  runtime: { mjs: string; wasm: string | Uint8Array }
  /** Threads of WebAssembly; more than one takes an isolated page. */
  threads: number
}

const sessionOptions: ort.InferenceSession.SessionOptions = {
  executionProviders: ['wasm'],
  // To optimise the graph takes as long as all else of loading, and was measured to save nothing in reading.
  graphOptimizationLevel: 'disabled',
}

/** Loads model and vocabulary. @throws where a file is missing or the machine can't run it. */
export async function openReader({
  model,
  tokenizer,
  runtime,
  threads,
}: ReaderFiles): Promise<Reader> {
  const { mjs, wasm } = runtime
  const { env } = ort
  env.logLevel = 'fatal'
  env.wasm.numThreads = threads
  env.wasm.wasmPaths = typeof wasm === 'string' ? { mjs, wasm } : { mjs }
  if (typeof wasm !== 'string') env.wasm.wasmBinary = wasm
  const { create } = ort.InferenceSession
  const session = await (typeof model === 'string'
    ? create(model, sessionOptions)
    : create(model, sessionOptions))
  const vocabulary = new Vocabulary(TokenizerFile.parse(JSON.parse(tokenizer)))
  return { vocabulary, model: readerModel, run: (inputs) => run(session, inputs) }
}

async function run(session: ort.InferenceSession, inputs: WindowInputs) {
  const feeds = Object.entries(inputs).map(
    ([name, values]: [string, Int32Array]) =>
      [name, new ort.Tensor('int32', values, [values.length])] as const,
  )
  const outputs = ['signals', 'words', 'client', 'vectors']
  const { signals, words, client, vectors } = await session.run(Object.fromEntries(feeds), outputs)
  return {
    signals: floats(signals),
    words: floats(words),
    client: floats(client),
    vectors: floats(vectors),
  }
}

/** @throws for a file that gives something else than the model's contract says. */
function floats(tensor: ort.Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('Not a reader: an output is missing')
  return tensor.data
}
