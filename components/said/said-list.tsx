import { useEffect, useRef, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { catchFocus } from '../catch-focus'
import { useSaying } from '../use-saying'
import './said.css'

interface SaidItem {
  key: string
  text: string
  onUndo(): Promise<unknown>
}

export interface SaidListProps {
  title: string
  items: readonly SaidItem[]
  /** The word on each button. */
  undo: string
  /** What is told when the list has grown, and when something was taken back. */
  said: string
  undone: string
  locale: Locale
}

/** What the owner said, each with the button that takes it back; empty, no more is left than the last word. */
export function SaidList({ title, items, undo, said, undone, locale }: SaidListProps) {
  const list = useRef<HTMLElement>(null)
  const before = useRef(items.length)
  const [news, setNews] = useState('')
  const { failed, say } = useSaying()
  useEffect(() => {
    if (items.length === before.current) return
    setNews(items.length > before.current ? said : undone)
    before.current = items.length
    catchFocus(list.current)
  }, [items.length, said, undone])
  return (
    <section className="said" ref={list} tabIndex={-1} aria-label={title}>
      {items.length > 0 && <h2 className="small muted">{title}</h2>}
      <ul>
        {items.map(({ key, text, onUndo }) => (
          <li key={key}>
            <span dir="auto">{text}</span>
            <button
              type="button"
              className="text-button"
              aria-label={`${undo}: ${text}`}
              onClick={() => say(onUndo())}
            >
              {undo}
            </button>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">
        {failed ? locale.owner.failed : news}
      </p>
    </section>
  )
}
