import { runnerImport } from 'vite'

const benches = [
  ['tests/bench/quick-reader.ts', 'benchQuickReader'],
  ['tests/bench/recompute.ts', 'benchRecompute'],
]
for (const [file, name] of benches) {
  const { module } = await runnerImport(file, { configFile: false })
  await module[name]()
}
