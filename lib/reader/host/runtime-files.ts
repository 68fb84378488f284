import { resolve } from 'node:path'

/** The two files of onnxruntime-web that it loads while it runs. */
export const runtimeNames = {
  mjs: 'ort-wasm-simd-threaded.mjs',
  wasm: 'ort-wasm-simd-threaded.wasm',
} as const

/** Where they stand in node_modules, and in the extension and beside the command line. */
export const runtimeFiles = Object.values(runtimeNames).map((name) => ({
  absoluteSrc: resolve('node_modules/onnxruntime-web/dist', name),
  relativeDest: `reader/${name}`,
}))
