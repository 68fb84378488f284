import type { ChartRows } from './chart-rows'
import { pngOf } from './draw-chart'

const SCALE = 2
/** Sizes in px. */
const LINE = 28
const GAP = 24
const MARGIN = 20
const WIDEST_CELL = 420
/** Browsers make no canvas taller than some 16,000 pixels: further rows stay in the CSV. */
const MOST_ROWS = 250

/** A table as PNG, in the colours of the page. */
export function drawTable({ columns, rows }: ChartRows, title: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas to draw on')
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body)
  const font = (weight: number, size: number) => `${weight} ${size}px ${fontFamily}`
  const shown = [columns, ...rows.slice(0, MOST_ROWS).map((cells) => cells.map(String))]
  context.font = font(500, 14)
  const widths = columns.map((_, at) =>
    Math.min(
      WIDEST_CELL,
      ...[Math.max(...shown.map((cells) => context.measureText(cells[at] ?? '').width))],
    ),
  )
  const width = widths.reduce((sum, one) => sum + one + GAP, 2 * MARGIN - GAP)
  const height = (shown.length + 1.5) * LINE + 2 * MARGIN
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  context.scale(SCALE, SCALE)
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, width, height)
  context.fillStyle = color
  context.font = font(500, 16)
  context.fillText(title, MARGIN, MARGIN + 16, width - 2 * MARGIN)
  shown.forEach((cells, line) => {
    context.font = font(line === 0 ? 500 : 400, 14)
    let x = MARGIN
    widths.forEach((cellWidth, at) => {
      context.fillText(fitted(context, cells[at] ?? '', cellWidth), x, MARGIN + (line + 2) * LINE)
      x += cellWidth + GAP
    })
  })
  return pngOf(canvas)
}

/** The text as far as it fits, with dots where it was cut. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  const { width: whole } = context.measureText(text)
  return `${text.slice(0, Math.floor((text.length * width) / whole) - 1)}…`
}
