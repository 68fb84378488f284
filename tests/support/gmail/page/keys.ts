/** What Gmail's single keys do; they rest while something is being typed. */
export function listenForKeys(actions: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (target.isContentEditable || target.closest('input, textarea')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}
