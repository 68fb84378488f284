import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { createIframeUi } from 'wxt/utils/content-script-ui/iframe'
import { followRoom, panelMargin, type Room } from './room-beside'

/** Width of the panel in px, with the space beside it. */
const panelWidth = 328
const gap = 16
const foldedWidth = 44
/** With less width in px than this, a line of mail holds few words, and Gmail's buttons below it are cut. */
const leastThread = 230
/** Height where it is not known how much room there is: Gmail shows about as much above and below a thread. */
const usualHeight = { beside: 'calc(100vh - 152px)', above: '50vh' }

/** Where the panel stands: beside a thread, or above one that is too narrow for it. */
type PanelStand = keyof typeof usualHeight

/** The panel beside a thread: one frame that moves from thread to thread. */
export interface PanelFrame {
  /** Reserves the column beside a thread, or whatever else the page shows, and puts the panel in it. */
  showBeside(content: HTMLElement): void
  /** Where it stands when it is unfolded. */
  stand(): PanelStand
  /** Folds it to a strip wherever it would stand so, or unfolds it there. */
  fold(stand: PanelStand, folded: boolean): void
  isFolded(): boolean
  /** Gives it the focus, unfolded. @returns whether it stands in the page. */
  focus(): boolean
  /** Gives the focus back to what had it before. */
  leave(): void
  remove(): void
  /** Leaves a word in the panel's place: the extension was updated, and this page must be loaded anew. */
  sayGone(): void
}

/** Said by the page itself, since nothing of the extension can be asked any more. */
const goneWords = navigator.language.startsWith('ko')
  ? 'Kindline이 업데이트되었어요. 계속 쓰려면 Gmail을 새로고침해 주세요.'
  : 'Kindline was updated. Reload Gmail to go on.'

/** Above a thread the panel goes by with it. A margin at its top would move the view that both stand in. */
const across = {
  float: 'none',
  position: 'static',
  width: 'auto',
  margin: `0 ${gap}px ${panelMargin}px`,
  borderBlockEnd: '1px solid #8884',
}

const inColumn = (width: number) => ({
  float: 'inline-end',
  position: 'sticky',
  top: '0',
  width: `${width}px`,
  marginBlock: `${panelMargin}px`,
  marginInline: `0 ${gap}px`,
  borderBlockEnd: '0',
})

/**
 * The panel is a page of the extension's own in a frame: Gmail's scripts can't read it, and its code
 * runs in another process. The thread makes room by a margin, so that no mail is ever covered; one that
 * would get too narrow by that has the panel above it, which takes a word of the person, since it pushes mail down.
 */
export function createPanelFrame(ctx: ContentScriptContext): PanelFrame {
  let content: HTMLElement | undefined
  const folded = { beside: false, above: true }
  let room: Room = { width: Number.POSITIVE_INFINITY }
  let stopFollowing = () => {}
  let before: Element | null = null
  const ui = createIframeUi(ctx, {
    page: '/panel.html',
    position: 'inline',
    anchor: () => content,
    append: 'before',
    onMount: (wrapper, iframe) => {
      wrapper.dataset.kindline = 'panel'
      iframe.title = 'Kindline'
      iframe.allow = 'clipboard-write'
      style(wrapper, iframe)
    },
  })
  const stand = () => (room.width < leastThread + panelWidth + 2 * gap ? 'above' : 'beside')
  const style = (wrapper: HTMLElement, iframe: HTMLElement) => {
    const at = stand()
    const isFolded = folded[at]
    const width = isFolded ? foldedWidth : panelWidth
    const height = isFolded ? foldedWidth : room[at]
    const isAbove = at === 'above' && !isFolded
    Object.assign(wrapper.style, isAbove ? across : inColumn(width), {
      height: height ? `${height}px` : usualHeight[at],
    })
    Object.assign(iframe.style, {
      width: '100%',
      height: '100%',
      border: '0',
      borderRadius: '16px',
      colorScheme: 'light dark',
    })
    content?.style.setProperty('margin-inline-end', isAbove ? '' : `${width + 2 * gap}px`)
  }
  return {
    showBeside(next) {
      if (content === next && ui.wrapper.isConnected) return
      content?.style.removeProperty('margin-inline-end')
      content = next
      ui.mount()
      stopFollowing()
      stopFollowing = followRoom(content, (found) => {
        room = found
        style(ui.wrapper, ui.iframe)
      })
    },
    stand,
    fold(at, next) {
      folded[at] = next
      if (content) style(ui.wrapper, ui.iframe)
    },
    isFolded: () => folded[stand()],
    focus() {
      if (!ui.wrapper?.isConnected) return false
      this.fold(stand(), false)
      const { activeElement } = document
      if (activeElement !== ui.iframe) before = activeElement
      ui.iframe.focus()
      return true
    },
    leave() {
      ui.iframe.blur()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    sayGone() {
      if (!content?.isConnected) return
      const note = document.createElement('p')
      note.dataset.kindline = 'gone'
      note.textContent = goneWords
      note.style.cssText = ui.wrapper.style.cssText
      note.style.height = 'auto'
      content.before(note)
    },
    remove() {
      stopFollowing()
      content?.style.removeProperty('margin-inline-end')
      content = undefined
      ui.remove()
    },
  }
}
