import { afterHours } from './after-hours'
import { cancellation } from './cancellation'
import type { Detector } from './detector'
import { paid } from './paid'
import { paymentChase } from './payment-chase'
import { praise } from './praise'

/** Every sign that has quick rules. A file's name is its detector's id. */
export const detectors: readonly Detector[] = [afterHours, paymentChase, cancellation, paid, praise]
