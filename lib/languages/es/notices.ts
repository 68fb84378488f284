import type { NoticePack } from '../notice-pack'

/** Seen in public issue trackers and code. */
export const es: NoticePack = {
  language: 'es',
  prefixes: {
    invite: ['Invitación'],
    update: ['Invitación actualizada'],
    cancel: ['Evento cancelado', 'Cancelado'],
    accept: ['Aceptado', 'Aceptada'],
    decline: ['Rechazado'],
  },
}
