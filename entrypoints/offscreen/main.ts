import { wrap } from 'comlink'
import { hostReader } from '../../lib/reader/host/host-reader'
import type { ReaderWorker } from '../../lib/reader/host/reader-worker'
import { threadsOf } from '../../lib/reader/host/threads'

/** A worker reads, so that nothing waits for it; it is there as long as this page. */
const worker = wrap<ReaderWorker>(
  new Worker(new URL('../../lib/reader/host/reader-worker.ts', import.meta.url), {
    type: 'module',
  }),
)
const loaded = worker.load({
  folder: new URL('/reader/', location.href).href,
  threads: threadsOf(crossOriginIsolated, navigator.hardwareConcurrency),
})

hostReader(async (work) => {
  await loaded
  return worker.read(work)
})
