import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/support/demo/play-demo.ts', { configFile: false })
process.exit(await module.playDemo(process.argv.slice(2)))
