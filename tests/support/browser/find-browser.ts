import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** No browser that can load the extension, and no way to install one. */
export class NoBrowser extends Error {}

/** Path of the first of these commands in PATH. */
export function commandInPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return paths.find((path) => existsSync(path))
}

/** Installs Debian's packages where we are root and apt is there. @returns the path of the command then found. */
export function installPackages(
  packages: readonly string[],
  commands: readonly string[],
): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write(`No browser found: installing the package "${packages[0]}"…\n`)
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  } catch {
    return undefined
  }
  return commandInPath(commands)
}
