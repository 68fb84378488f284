/** What a chart shows, as a table: read by those who don't see the chart, and written out. */
export interface ChartRows {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}
