import { defineConfig } from 'vite'

/** Builds the command line into one folder that plain Node 20 runs without node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'lib/cli/kindline.ts',
    outDir: '.output/cli',
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'kindline.mjs', chunkFileNames: '[name].mjs' } },
  },
  ssr: { noExternal: true, target: 'node' },
})
