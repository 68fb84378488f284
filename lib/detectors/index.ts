import { adviceRejected } from './advice-rejected'
import { afterHours } from './after-hours'
import { cancellation } from './cancellation'
import type { Detector } from './detector'
import { hostility } from './hostility'
import { paid } from './paid'
import { paymentChase } from './payment-chase'
import { praise } from './praise'
import { scopeCreep } from './scope-creep'

/** Every sign that has quick rules. A file's name is its detector's id. */
export const detectors: readonly Detector[] = [afterHours, paymentChase, cancellation, paid, praise, scopeCreep, adviceRejected, hostility]
