import { useMemo, useSyncExternalStore } from 'react'
import { type Route, routeOf } from './route'

function listen(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** Follows the address, so that links, back and forward all lead through the dashboard. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash)
  return useMemo(() => routeOf(hash), [hash])
}
