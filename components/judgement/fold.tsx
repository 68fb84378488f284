import type { ReactNode } from 'react'
import { Icon } from '../icons/icon'
import './judgement.css'

interface FoldProps {
  title: string
  children: ReactNode
}

/** A part that stays folded until it is asked for; the browser's own, for keys and screen readers. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        <h2>{title}</h2>
        <Icon name="expand" size={18} />
      </summary>
      <div className="fold-content">{children}</div>
    </details>
  )
}
