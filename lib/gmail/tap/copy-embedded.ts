/** The function by which Gmail's first page hands its own scripts what came with it. */
const setData = '_GM_setData'

type SetData = (this: unknown, ...args: unknown[]) => unknown

/**
 * Copies the lists and threads that come with the first page and are never fetched again. Gmail defines
 * its function later than we start, so the property watches for it; what the page sets is what it calls.
 */
export function copyEmbedded(copy: (text: string) => void): void {
  let own: unknown = Reflect.get(window, setData)
  let seen = watched(own, copy)
  Object.defineProperty(window, setData, {
    configurable: true,
    enumerable: true,
    get: () => seen,
    set: (value: unknown) => {
      if (value === seen) return
      own = value
      seen = watched(own, copy)
    },
  })
}

function watched(own: unknown, copy: (text: string) => void): unknown {
  if (typeof own !== 'function') return own
  return function (this: unknown, ...args) {
    setTimeout(() => {
      for (const text of threadTexts(args[0])) copy(text)
    })
    return Reflect.apply(own as SetData, this, args)
  } satisfies SetData
}

/** JSON texts that name threads; their keys are minified and rotate, so content tells. */
function threadTexts(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  const inner = Object.values(data).flatMap((value) => (Array.isArray(value) ? value.flat() : []))
  return inner.filter(
    (value): value is string => typeof value === 'string' && value.includes('"thread-'),
  )
}
