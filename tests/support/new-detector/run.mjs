import { runnerImport } from 'vite'

const { module } = await runnerImport('tests/support/new-detector/new-detector.ts', {
  configFile: false,
})
process.exit(module.newDetector(process.argv.slice(2), process.cwd()))
