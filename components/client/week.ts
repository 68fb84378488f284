/** A week as people read it, Monday first; numbers as Date.getDay counts. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0]

/** An hour of the day as its first minute. */
export function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
