import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let bundled: Promise<string> | undefined

/** The page's script as one classic file. Built once a process. */
export function pageScript(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./page/main.ts', import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Nothing is copied or written: the server answers from memory.
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'gmailPage' } },
  })
  const outputs = Array.isArray(result) ? result : [result]
  for (const output of outputs)
    if ('output' in output)
      for (const file of output.output) if (file.type === 'chunk') return file.code
  throw new Error('the page script was not built')
}
