/** What the faces asked for, for tests to read. */
export const calls: unknown[][] = []
Object.assign(globalThis, { calls })

export function record(name: string) {
  return async (...values: unknown[]) => {
    calls.push([name, ...values])
  }
}
