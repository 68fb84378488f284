import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/bench/reader.ts', { configFile: false })
await module.benchReader()
