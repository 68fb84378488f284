import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const built = '.output/chrome-mv3'

/** All files that a page loads before it shows anything: what it names, and what those import; not what is loaded on demand. */
function filesOf(page) {
  const named = [...readFileSync(join(built, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)]
  const files = new Set()
  const follow = (file) => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const imports = readFileSync(join(built, file), 'utf8').matchAll(
      /(?:from|import)"\.\/([^"]+)"/g,
    )
    for (const [, name] of imports) follow(`chunks/${name}`)
  }
  for (const [, file] of named) follow(file)
  return [...files].map((file) => join(built, file))
}

export default [
  {
    name: 'content scripts that Gmail always loads',
    path: `${built}/content-scripts/*.js`,
    limit: '20 kB',
    gzip: true,
  },
  { name: 'popup', path: filesOf('popup.html'), limit: '100 kB', gzip: true },
  { name: 'panel', path: filesOf('panel.html'), limit: '150 kB', gzip: true },
  { name: 'dashboard', path: filesOf('dashboard.html'), limit: '150 kB', gzip: true },
  {
    name: 'a client’s page in the dashboard, with its charts',
    path: [`${built}/chunks/client-page-*.js`, `${built}/assets/client-page-*.css`],
    limit: '90 kB',
    gzip: true,
  },
]
