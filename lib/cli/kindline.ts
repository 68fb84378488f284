#!/usr/bin/env node
import { main } from './main'
import { openShippedReader } from './open-shipped-reader'

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => process.exit())

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  openReader: () => openShippedReader(new URL('./reader/', import.meta.url)),
})
