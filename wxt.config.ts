import { defineConfig } from 'wxt'

/** Nothing but the package's own files: no connection, no frame but Gmail's around the panel. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://mail.google.com',
].join('; ')

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    host_permissions: ['https://mail.google.com/*'],
    permissions: ['storage'],
    incognito: 'not_allowed',
    /** CSS light-dark() since 123; a dynamic address for the panel since 130. */
    minimum_chrome_version: '130',
    action: { default_title: 'Kindline' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ],
  },
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
})
