import type { Layout } from '../layout'
import { div } from './dom'

/** The places in the main view where lists and threads are shown. */
export interface Views {
  /** Lists and threads stand side by side. */
  split: boolean
  /** Shows a list or a thread; `key` tells what it is. */
  showList(root: HTMLElement, key: string): void
  showThread(root: HTMLElement, key: string): void
  /** The reading pane shows that no thread is chosen. */
  showNone(): void
}

/** One place after the other in `[role=main]`, or both in it when there is a reading pane. */
export function createViews(main: HTMLElement, layout: Layout): Views {
  if (layout.readingPane) return paneViews(main, layout)
  const show = place(main, layout)
  return { split: false, showList: show, showThread: show, showNone() {} }
}

/**
 * The halves: `.bGI[role=main] .Nu.S3.aZ6` and `.ao9` in `.aia` are InboxSDK's marks of a reading
 * pane, `.apa` that of an empty one.
 */
function paneViews(main: HTMLElement, layout: Layout): Views {
  const list = div('Nu tf aZ6')
  const holder = div('nH ao9')
  const pane = div('Nu S3 aZ6', div('aia', div('nH', holder)))
  main.classList.add('bGI')
  main.append(div(`Nr UI vy ${layout.readingPane === 'right' ? 'Nm' : 'Nf'}`, list, pane))
  const show = place(holder, layout)
  return {
    split: true,
    showList: place(list, layout),
    showThread(root, key) {
      show(root, key)
      pane.scrollTo(0, 0)
    },
    showNone: () => show(div('apa', div('apb')), 'none'),
  }
}

/** Puts one view in place of another, or hides the other and lets it stay. */
function place(holder: HTMLElement, { keepViews = false }: Layout) {
  const kept = new Map<string, HTMLElement>()
  return (root: HTMLElement, key: string) => {
    if (!keepViews) return holder.replaceChildren(root)
    kept.get(key)?.remove()
    for (const other of kept.values()) other.style.display = 'none'
    kept.set(key, root)
    holder.append(root)
  }
}
