import { Database } from '../../lib/store/database'

/** The page's one connection to the store: it reads only, and asks the background for changes. */
export const db = new Database()
