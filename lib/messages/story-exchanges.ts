import * as z from 'zod/mini'
import { ClientHistory } from '../clients/history'
import { ClientStory } from '../clients/story/story'
import { exchange } from './exchange'
import { Person } from './views'

/** A client's whole story and how they stood day by day; worked out where the reading of mail is at hand. */
export const viewStory = exchange(
  'view-story',
  ['dashboard'],
  Person,
  z.object({ story: ClientStory, history: ClientHistory }),
)

/** Brings a kept message into view in a Gmail tab of its account, opening one where none is. */
export const openMail = exchange(
  'open-mail',
  ['dashboard'],
  z.object({ message: z.string() }),
  z.object({}),
)
