/** The most threads from which a window of 512 pieces is still read faster. */
const mostThreads = 4

/** Half of the machine's cores, so that its owner has the rest; one where the page is not isolated. */
export function threadsOf(isolated: boolean, cores: number): number {
  return isolated ? Math.min(mostThreads, Math.ceil(cores / 2)) : 1
}
