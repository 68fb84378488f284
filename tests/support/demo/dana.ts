import type { DemoPerson } from './conversation'

/** The owner of the demo mailbox: a designer in London who works Monday to Friday, 9 to 18. */
export const dana: DemoPerson = {
  address: 'dana@whitfield.studio',
  name: 'Dana Whitfield',
  language: 'en',
  zone: 'Europe/London',
  signature: ['Dana Whitfield', 'Whitfield Studio · brand and web design', 'London'],
}
