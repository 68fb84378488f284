import type { ReactNode } from 'react'
import './notice.css'

interface NoticeProps {
  title: string
  detail: string
  children?: ReactNode
}

/** A calm word in place of content that isn't there. */
export function Notice({ title, detail, children }: NoticeProps) {
  return (
    <section className="notice">
      <h2>{title}</h2>
      <p className="muted">{detail}</p>
      {children}
    </section>
  )
}
