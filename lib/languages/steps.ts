import { english } from './en/steps'
import { korean } from './ko/steps'
import type { StepPack } from './step-pack'

/** Every language in which the owner's own steps are read. All are tried on each mail, for many mix two. */
export const stepPacks: readonly StepPack[] = [english, korean]
