import { adviceRejected } from './advice-rejected'
import { afterHours } from './after-hours'
import { cancellation } from './cancellation'
import type { Detector } from './detector'
import { hostility } from './hostility'
import { noShow } from './no-show'
import { paid } from './paid'
import { paymentChase } from './payment-chase'
import { paymentDelay } from './payment-delay'
import { praise } from './praise'
import { scopeCreep } from './scope-creep'
import { stalled } from './stalled'
import { urgency } from './urgency'

/** Every sign that has quick rules. A file's name is its detector's id. */
export const detectors: readonly Detector[] = [
  afterHours,
  paymentChase,
  paymentDelay,
  cancellation,
  noShow,
  stalled,
  urgency,
  paid,
  praise,
  scopeCreep,
  adviceRejected,
  hostility,
]
