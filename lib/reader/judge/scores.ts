/** What the model gives for one window, row by row. */
export interface WindowScores {
  /** For each block, a score a sign. */
  signals: Float32Array
  /** For each piece, a score a sign that it is among the words that speak for it. */
  words: Float32Array
  /** For each block, a score that the other side is a client, as far as known with it. */
  client: Float32Array
  /** For each block, what was read for each sign: rows of one length. */
  vectors: Float32Array
}

/** The probability that a score stands for. @param a @param b Its scaling (see ReaderModel). */
export function probabilityOf(score: number, a = 1, b = 0): number {
  return 1 / (1 + Math.exp(-(a * score + b)))
}
