import * as z from 'zod/mini'
import { SignalType } from '../detectors/signal'

/** How much more or less than usual the owner lets a type count: 0.5 to 2. Caps stay. */
export const Emphasis = z.partialRecord(SignalType, z.number().check(z.gte(0.5), z.lte(2)))
export type Emphasis = z.infer<typeof Emphasis>
