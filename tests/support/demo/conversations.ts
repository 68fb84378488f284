import { bramwellEstates } from './clients/bramwell-estates'
import { daonKitchen } from './clients/daon-kitchen'
import { fernleighBakery } from './clients/fernleigh-bakery'
import { haedeunFoods } from './clients/haedeun-foods'
import { hollisRowe } from './clients/hollis-rowe'
import { larkspurDental } from './clients/larkspur-dental'
import { northgateFitness } from './clients/northgate-fitness'
import { onsaemiTea } from './clients/onsaemi-tea'
import type { DemoClient, DemoThread } from './conversation'
import { otherMail } from './other-mail'

/** The clients of the demo mailbox. Their mail ends in the week of 23 to 27 November 2026. */
export const demoClients: readonly DemoClient[] = [
  hollisRowe,
  fernleighBakery,
  northgateFitness,
  bramwellEstates,
  larkspurDental,
  onsaemiTea,
  daonKitchen,
  haedeunFoods,
]

/** Everything in the mailbox, mail that is no client's included. */
export const demoThreads: readonly DemoThread[] = [
  ...demoClients.flatMap((client) => client.threads),
  ...otherMail,
]
