import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'

/** Whether the person came here from another part, by a link, back or forward. */
export const Navigated = createContext(false)

interface PageHeadingProps {
  /** Names the browser's tab too. */
  title: string
  /** What stands beside the heading: a state, actions. */
  children?: ReactNode
}

/** A part's heading: takes the focus on arrival, so that those who listen or use the keyboard start there. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const navigated = useContext(Navigated)
  useEffect(() => {
    document.title = `${title} · Kindline`
  }, [title])
  useEffect(() => {
    if (navigated) heading.current?.focus()
  }, [navigated])
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children}
    </header>
  )
}
