import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { commandInPath, installPackages, NoBrowser } from './find-browser'

/** Names under which Chromium and Chrome for Testing stand in PATH. Chrome itself takes no unpacked extension. */
const commands = ['chromium', 'chromium-browser', 'chrome-for-testing']
/** Debian's package, and fonts that hold Hangul. */
const packages = ['chromium', 'fonts-noto-cjk', 'fonts-roboto']

/**
 * Path of a browser that loads unpacked extensions: the one that KINDLINE_CHROMIUM names, one in PATH,
 * Playwright's own, else Debian's package, installed where that can be done.
 * @throws NoBrowser with what to install.
 */
export function findChromium(): string {
  const named = process.env.KINDLINE_CHROMIUM
  if (named && !existsSync(named))
    throw new NoBrowser(`KINDLINE_CHROMIUM names ${named}, which is not there.`)
  const found =
    named ?? commandInPath(commands) ?? playwrightsOwn() ?? installPackages(packages, commands)
  if (found) return found
  throw new NoBrowser(
    'No Chromium found. Install Chromium (Debian, Ubuntu: "apt-get install chromium") or Chrome for ' +
      'Testing, or set KINDLINE_CHROMIUM to its path. Google Chrome does not load unpacked extensions.',
  )
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
