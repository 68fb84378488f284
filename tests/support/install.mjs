import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Installs what the lock file pins, unless that stands in node_modules already. */
const installed = 'node_modules/.package-lock.json'
const current =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
if (!current) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' })
