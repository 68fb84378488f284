import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/support/ladder/fit-weights.ts', { configFile: false })
module.fitWeights(process.argv[2] ?? 'lib/reader/training/data')
