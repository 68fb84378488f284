import { resolve } from 'node:path'
import { runtimeNames } from './runtime-names'

/** The runtime's files in node_modules, and where they go in the extension and beside the command line. */
export const runtimeFiles = Object.values(runtimeNames).map((name) => ({
  absoluteSrc: resolve('node_modules/onnxruntime-web/dist', name),
  relativeDest: `reader/${name}`,
}))
