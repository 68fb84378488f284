/**
 * A ref that takes the focus where it went down with the control that held it. A page that does not have the
 * focus never takes it.
 */
export function catchFocus(element: HTMLElement | null) {
  const page = element?.ownerDocument
  if (page?.hasFocus() && page.activeElement === page.body) element?.focus()
}
