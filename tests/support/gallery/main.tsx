import { createRoot } from 'react-dom/client'
import { localeFor } from '../../../lib/locales'
import { states } from './states'

const asked = new URLSearchParams(location.search)
const locale = localeFor('auto', asked.get('language') ?? 'en')
const state = states[asked.get('state') ?? '']
const root = document.querySelector('#root')

document.documentElement.lang = locale.tag
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'
if (state && root) createRoot(root).render(state(locale))
