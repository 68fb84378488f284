import { useEffect, useState } from 'react'
import type { OwnTemplate } from '../../lib/replies/own-template'

/** Changes that are not saved outlive a look at another part of the dashboard. */
let kept: ReadonlyMap<string, OwnTemplate> = new Map()

interface Drafts {
  drafts: ReadonlyMap<string, OwnTemplate>
  edit(draft: OwnTemplate): void
  drop(id: string): void
}

/** Templates with changes that are not saved, by id; the browser asks before it closes the page over them. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState(kept)
  const any = drafts.size > 0
  useEffect(() => {
    if (!any) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [any])
  const keep = (next: ReadonlyMap<string, OwnTemplate>) => {
    kept = next
    setDrafts(next)
  }
  return {
    drafts,
    edit: (draft) => keep(new Map(kept).set(draft.id, draft)),
    drop: (id) => keep(new Map([...kept].filter(([key]) => key !== id))),
  }
}
