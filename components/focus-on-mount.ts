/** A ref that moves the focus to what takes the place of the view that held it. */
export function focusOnMount(element: HTMLElement | null) {
  element?.focus()
}
