import { existsSync } from 'node:fs'
import { commandInPath, installPackages, NoBrowser } from './find-browser'

const commands = ['firefox-esr', 'firefox']

/**
 * Path of a Firefox: the one that KINDLINE_FIREFOX names, one in PATH, else Debian's package, installed where that can be done.
 * @throws NoBrowser with what to install.
 */
export function findFirefox(): string {
  const named = process.env.KINDLINE_FIREFOX
  if (named && !existsSync(named))
    throw new NoBrowser(`KINDLINE_FIREFOX names ${named}, which is not there.`)
  const found = named ?? commandInPath(commands) ?? installPackages(['firefox-esr'], commands)
  if (found) return found
  throw new NoBrowser(
    'No Firefox found. Install it (Debian: "apt-get install firefox-esr"), or set KINDLINE_FIREFOX to its path.',
  )
}
