import { useParentSize } from '@visx/responsive'

/** The width in px that a chart has; 0 until it is measured. */
export function useWidth() {
  const { parentRef, width } = useParentSize<HTMLDivElement>({
    debounceTime: 0,
    ignoreDimensions: ['height', 'top', 'left'],
  })
  return { ref: parentRef, width }
}
