import type { OwnTemplate } from './own-template'

/** What is kept and removed of the owner's templates in one step. */
export interface TemplateChange {
  keep: readonly OwnTemplate[]
  /** Ids. */
  remove: readonly string[]
}

/** The change that takes another one back. @param own The templates before it. */
export function takenBack(
  { keep, remove }: TemplateChange,
  own: readonly OwnTemplate[],
): TemplateChange {
  const touched = new Set([...remove, ...keep.map(({ id }) => id)])
  const before = new Set(own.map(({ id }) => id))
  return {
    keep: own.filter(({ id }) => touched.has(id)),
    remove: keep.map(({ id }) => id).filter((id) => !before.has(id)),
  }
}
