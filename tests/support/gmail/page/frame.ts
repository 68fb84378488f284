import type { PageConfig } from '../document'
import { avatar, blank, div, el, type IconName, icon, onPress } from './dom'
import { LISTS } from './lists'
import { segmentOf } from './routes'
import type { Words } from './words'

export interface Frame {
  root: HTMLElement
  main: HTMLElement
  toolbar: HTMLElement
  /** Marks the open list and shows the number of unread threads in the inbox. */
  mark(hash: string, unread: number): void
}

/** Everything round the main view: top bar, left navigation, side strip. */
export function createFrame(
  config: PageConfig,
  words: Words,
  compose: (ownWindow: boolean) => void,
): Frame {
  const main = el('div', { class: 'nH g id', role: 'main' })
  const toolbar = el('div', { class: 'G-atb', gh: 'mtb' })
  const { navigation, mark } = leftNavigation(words, config.labelNames, compose)
  const scroller = div('Tm aeJ', main)
  const content = div('nH bkK', div('nH', div('aeH', toolbar), scroller))
  const root = div(
    'nH frame',
    topBar(config, words),
    div('nH columns', navigation, content, sideColumn()),
  )
  return { root, main, toolbar, mark }
}

function topBar({ owner }: PageConfig, words: Words): HTMLElement {
  const label = words.account(owner.name, owner.address)
  const account = el(
    'a',
    { class: 'gb_B', 'aria-label': label, role: 'button', tabindex: '0' },
    avatar(owner),
  )
  const input = el('input', {
    class: 'gb_se',
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
  })
  const search = el('form', { class: 'gb_ne', role: 'search' }, icon('search'), input)
  search.addEventListener('submit', (event) => {
    event.preventDefault()
    if (input.value !== '') location.hash = `#search/${segmentOf(input.value)}`
  })
  const menu = el('div', { class: 'gb_nc', role: 'button', 'aria-label': words.menu }, icon('menu'))
  const name = el('span', { class: 'gb_Bc' }, 'Gmail')
  return el(
    'header',
    { class: 'gb_Fa', role: 'banner' },
    menu,
    name,
    search,
    div('gb_space'),
    account,
  )
}

function leftNavigation(
  words: Words,
  labelNames: Record<string, string>,
  compose: (ownWindow: boolean) => void,
) {
  const button = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    icon('pencil'),
    words.compose,
  )
  onPress(button, (event) => compose(event.shiftKey))
  const lists = LISTS.map((list) => ({ ...list, name: words[list.word] }))
  const labels = Object.values(labelNames).map((name) => {
    return { hash: `label/${segmentOf(name)}`, name, drawing: 'label' as const }
  })
  const entries = [...lists, ...labels].map(({ hash, name, drawing }) => {
    return { hash, ...entry(name, hash, drawing) }
  })
  const list = div('TK', ...entries.map(({ row }) => row))
  const navigation = el(
    'div',
    { class: 'aeN', role: 'navigation' },
    div('aIH', div('aic', div('z0', button))),
    list,
  )
  const mark = (hash: string, unread: number) => {
    for (const each of entries) {
      each.row.classList.toggle('ain', each.hash === hash)
      if (each.hash === 'inbox') each.count.textContent = unread === 0 ? '' : `${unread}`
    }
  }
  return { navigation, mark }
}

function entry(word: string, hash: string, drawing: IconName) {
  const count = div('bsU')
  const link = el('a', { href: `#${hash}`, class: 'J-Ke n0', 'aria-label': word }, word)
  const name = div('aio UKr6le', el('span', { class: 'nU n1' }, link))
  const row = div('aim', div('TO', div('TN bzz aHS-bnt', icon(drawing), name, count)))
  row.addEventListener('click', () => {
    location.hash = `#${hash}`
  })
  return { row, count }
}

function sideColumn(): HTMLElement {
  const icons = (['calendar', 'note', 'check'] as const).map((name) => div('bse-bvF-I', icon(name)))
  const strip = el(
    'div',
    { class: 'brC-aT5-aOt-Jw', role: 'complementary' },
    ...icons,
    blank('brC-line'),
  )
  return div('aUx', div('WN9Ejb', el('div', { class: 'brC-brG', style: 'display: none' }), strip))
}
