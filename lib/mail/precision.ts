import * as z from 'zod/mini'

/** How exactly a moment is known: to the millisecond, the minute, or only the day. */
export const Precision = z.enum(['exact', 'minute', 'day'])
