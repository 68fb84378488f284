import * as z from 'zod/mini'
import { SignalType } from '../detectors/signal'

/** A type of sign that does not count: for one client, or everywhere where account and client are empty. */
export const Mute = z.object({ type: SignalType, account: z.string(), client: z.string() })
export type Mute = z.infer<typeof Mute>
