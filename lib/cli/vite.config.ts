import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { defaultServerConditions, defineConfig, type Plugin } from 'vite'
import { runtimeFiles } from '../reader/host/runtime-files'

const outDir = '.output/cli'

/** Puts the trained reader's files beside the program. */
const shipReader: Plugin = {
  name: 'ship-reader',
  async closeBundle() {
    await mkdir(`${outDir}/reader`, { recursive: true })
    for (const name of await readdir('public/reader')) {
      await copyFile(`public/reader/${name}`, `${outDir}/reader/${name}`)
    }
    for (const { absoluteSrc, relativeDest } of runtimeFiles) {
      await copyFile(absoluteSrc, `${outDir}/${relativeDest}`)
    }
  },
}

/** Builds the command line into one folder that plain Node 20 runs without node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [shipReader],
  build: {
    ssr: 'lib/cli/kindline.ts',
    outDir,
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'kindline.mjs', chunkFileNames: '[name].mjs' } },
  },
  ssr: {
    noExternal: true,
    target: 'node',
    resolve: { conditions: [...defaultServerConditions, 'onnxruntime-web-use-extern-wasm'] },
  },
})
