/** The two files of onnxruntime-web that it loads while it runs; they stand beside the model. */
export const runtimeNames = {
  mjs: 'ort-wasm-simd-threaded.mjs',
  wasm: 'ort-wasm-simd-threaded.wasm',
} as const
