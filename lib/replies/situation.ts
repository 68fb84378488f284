import * as z from 'zod/mini'

/** The occasions for which there is a courteous reply. */
export const Situation = z.enum([
  /** The first reminder of an overdue invoice. */
  'payment-reminder',
  /** The second reminder and every later one but the last. */
  'payment-reminder-again',
  /** The last reminder by mail. */
  'payment-final',
  /** The client puts off a payment. */
  'payment-delay',
  'thanks-payment',
  /** One meeting was cancelled or moved. */
  'meeting-moved',
  /** The client did not come to a meeting. */
  'meeting-missed',
  /** Meetings were cancelled, moved or missed repeatedly. */
  'meeting-policy',
  /** The client writes outside the working hours and asks for something. */
  'working-hours',
  /** An answer or work is demanded at once. */
  'urgent-request',
  /** More work is asked for with no budget. */
  'extra-work',
  /** Work waits for something of the client's. */
  'feedback-date',
  /** A professional recommendation was overridden. */
  'advice-given',
  /** Insults or contempt. */
  'hostile-mail',
  /** Several things have added up: an open talk. */
  'talk-over',
  /** A price at which the work is worth it. */
  'new-terms',
  /** The work comes to a friendly end. */
  'parting',
  /** What the client needs to go on without the owner. */
  'hand-over',
  'thanks-praise',
  'apology-accepted',
  /** Nothing stands out. */
  'check-in',
])
export type Situation = z.infer<typeof Situation>
