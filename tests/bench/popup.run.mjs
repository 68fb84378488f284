import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/bench/popup.ts', { configFile: false })
await module.benchPopup()
