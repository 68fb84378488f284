import { english } from './en/role'
import { korean } from './ko/role'
import type { RolePack } from './role-pack'

/** Every language in which roles are told. All are tried on each mail, for many mix two. */
export const rolePacks: readonly RolePack[] = [english, korean]
