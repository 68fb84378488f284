import { answer } from '../messages/exchange'
import { changeTemplates } from '../messages/template-exchanges'
import type { Database } from '../store/database'
import { keepTemplates } from '../store/own-templates'
import { tellFaces } from './tell-faces'

/** Keeps the owner's own templates. */
export function serveTemplates(db: Database): void {
  answer(changeTemplates, async ({ keep, remove }) => {
    await keepTemplates(db, keep, remove)
    await tellFaces()
    return {}
  })
}
