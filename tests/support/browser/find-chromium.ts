import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Names under which Chromium and Chrome for Testing stand in PATH. Chrome itself takes no unpacked extension. */
const commands = ['chromium', 'chromium-browser', 'chrome-for-testing']

/** No browser that can load the extension, and no way to install one. */
export class NoBrowser extends Error {}

/**
 * Path of a browser that loads unpacked extensions: the one that KINDLINE_CHROMIUM names, one in PATH,
 * Playwright's own, else Debian's package, installed where that can be done.
 * @throws NoBrowser with what to install.
 */
export function findChromium(): string {
  const named = process.env.KINDLINE_CHROMIUM
  if (named && !existsSync(named))
    throw new NoBrowser(`KINDLINE_CHROMIUM names ${named}, which is not there.`)
  const found = named ?? inPath() ?? playwrightsOwn() ?? installed()
  if (found) return found
  throw new NoBrowser(
    'No Chromium found. Install Chromium (Debian, Ubuntu: "apt-get install chromium") or Chrome for ' +
      'Testing, or set KINDLINE_CHROMIUM to its path. Google Chrome does not load unpacked extensions.',
  )
}

function inPath(): string | undefined {
  const folders = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return paths.find((path) => existsSync(path))
}

function playwrightsOwn(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return undefined
  const folders = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
  const paths = folders.flatMap((name) =>
    ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((file) => join(cache, name, file)),
  )
  return paths.find((path) => existsSync(path))
}

/** Debian's package and fonts that hold Hangul, where we are root and apt is there. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write('No Chromium found: installing the package "chromium"…\n')
  try {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-cjk',
        'fonts-roboto',
      ],
      quiet,
    )
  } catch {
    return undefined
  }
  return inPath()
}
