import type { Window } from './windows'

/** One window in the form that the model takes. */
export interface WindowInputs {
  /** The pieces, and for each the place of its block. */
  ids: Int32Array
  block: Int32Array
  /** For each block where it begins, and what is known of its message (see Block). */
  start: Int32Array
  role: Int32Array
  gap: Int32Array
  hour: Int32Array
  weekday: Int32Array
}

export function inputsOf({ blocks }: Window): WindowInputs {
  let length = 0
  const starts = blocks.map(({ ids }) => {
    const start = length
    length += ids.length
    return start
  })
  const ofEach = (value: (block: Window['blocks'][number]) => number) =>
    Int32Array.from(blocks, value)
  return {
    ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
    block: Int32Array.from(blocks.flatMap(({ ids }, place) => ids.map(() => place))),
    start: Int32Array.from(starts),
    role: ofEach(({ role }) => role),
    gap: ofEach(({ gap }) => gap),
    hour: ofEach(({ hour }) => hour),
    weekday: ofEach(({ weekday }) => weekday),
  }
}
