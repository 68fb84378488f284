import type { NoticePack } from '../notice-pack'

/** Seen in a public issue tracker. */
export const et: NoticePack = {
  language: 'et',
  prefixes: { accept: ['Aktsepteeritud'] },
}
