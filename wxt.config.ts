import { resolve } from 'node:path'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'wxt'
import { runtimeFiles } from './lib/reader/host/runtime-files'

/** Nothing but the package's own files: no connection, no frame but Gmail's around the panel. */
const contentSecurityPolicy = (firefox: boolean) =>
  [
    "default-src 'none'",
    // The trained reader runs as WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Firefox has no offscreen documents: its background page frames the reader's page.
    ...(firefox ? ["frame-src 'self'"] : []),
    `frame-ancestors https://mail.google.com${firefox ? " 'self'" : ''}`,
  ].join('; ')

/** Firefox keeps an extension's storage by its id, and asks what leaves the computer: nothing. */
const gecko = {
  id: '{6f1a6a7e-2f0b-4d5c-9a44-6b696e646c69}',
  strict_min_version: '128.0',
  data_collection_permissions: { required: ['none' as const] },
}

/** WebAssembly has threads only in isolated pages, and Chromium alone lets an extension ask for that. */
const isolation = {
  cross_origin_embedder_policy: { value: 'require-corp' },
  cross_origin_opener_policy: { value: 'same-origin' },
}

type ModuleGraph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }

/** A module and all that it imports, but for what is loaded on demand. */
function withImports(id: string, graph: ModuleGraph, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) withImports(next, graph, found)
  return found
}

const popupScript = resolve('entrypoints/popup/main.tsx')

/**
 * What pages share comes in few files, since each is asked of the browser's own process. Entrypoints stay files of
 * their own: they run as they are loaded.
 */
const fewFiles = {
  groups: [
    // All of the popup's first picture, and nothing else: it has to stand at once. Other pages need most of it too.
    {
      name: (id: string, graph: ModuleGraph) =>
        id !== popupScript && withImports(popupScript, graph).has(id) ? 'first' : null,
      priority: 1,
    },
    // Not among what is shared, since the panel has no store.
    {
      name: 'store',
      tags: ['$initial' as const],
      test: /\/(?:dexie[^/]*|store)\//,
      entriesAware: true,
    },
    {
      name: 'shared',
      tags: ['$initial' as const],
      test: /\/(?:components|lib|node_modules)\//,
      minShareCount: 3,
    },
  ],
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    host_permissions: ['https://mail.google.com/*'],
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'offscreen'],
    incognito: 'not_allowed',
    commands: {
      'choose-reply': { suggested_key: { default: 'Alt+K' }, description: '__MSG_choose_reply__' },
    },
    action: { default_title: 'Kindline' },
    content_security_policy: { extension_pages: contentSecurityPolicy(browser === 'firefox') },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : // CSS light-dark() since 123; a dynamic address for the panel since 130.
        { minimum_chrome_version: '130', ...isolation }),
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output
      // Pages are built together; scripts one by one, each in a file.
      if (entrypoints.length > 1 && output && !Array.isArray(output))
        output.codeSplitting = fewFiles
    },
    'build:publicAssets': (_, files) => {
      files.push(...runtimeFiles)
    },
  },
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    // Else Vite emits the runtime's WebAssembly a second time.
    resolve: { conditions: [...defaultClientConditions, 'onnxruntime-web-use-extern-wasm'] },
  }),
})
