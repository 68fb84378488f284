import * as z from 'zod/mini'

/** The occasions for which there is a courteous reply. */
export const Situation = z.enum([
  /** The client writes outside the working hours and asks for something. */
  'working-hours',
  /** The first reminder of an overdue invoice. */
  'payment-reminder',
  /** The second reminder and every later one. */
  'payment-reminder-again',
  /** One meeting was cancelled or moved. */
  'meeting-moved',
  /** Meetings were cancelled, moved or missed repeatedly. */
  'meeting-policy',
  /** More work is asked for with no budget. */
  'extra-work',
  /** Several things have added up: an open talk. */
  'talk-over',
  /** A price at which the work is worth it. */
  'new-terms',
  /** The work comes to a friendly end. */
  'parting',
  'thanks-praise',
  'thanks-payment',
  /** Nothing stands out. */
  'check-in',
])
export type Situation = z.infer<typeof Situation>
