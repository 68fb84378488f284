import { readFileSync } from 'node:fs'

const built = '.output/chrome-mv3'

/** The files that a page loads before it shows anything, as its HTML names them. */
function loadedBy(page) {
  const html = readFileSync(`${built}/${page}.html`, 'utf8')
  return [...html.matchAll(/(?:src|href)="(\/(?:chunks|assets)\/[^"]+)"/g)].map(
    ([, path]) => `${built}${path}`,
  )
}

export default [
  {
    name: 'content scripts that Gmail always loads',
    path: `${built}/content-scripts/*.js`,
    limit: '20 kB',
    gzip: true,
  },
  { name: 'popup', path: loadedBy('popup'), limit: '150 kB', gzip: true },
  { name: 'panel', path: loadedBy('panel'), limit: '150 kB', gzip: true },
  { name: 'dashboard', path: loadedBy('dashboard'), limit: '150 kB', gzip: true },
  {
    name: 'a client’s page in the dashboard, with its charts',
    path: [`${built}/chunks/client-page-*.js`, `${built}/assets/client-page-*.css`],
    limit: '90 kB',
    gzip: true,
  },
]
