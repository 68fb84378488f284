import { Database } from '../../lib/store/database'

export const db = new Database()
