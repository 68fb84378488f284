import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/bench/quick-reader.ts', { configFile: false })
module.benchQuickReader()
