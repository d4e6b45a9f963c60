const rowsOf = (html: string) =>
  [...html.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, inside = '']) => inside.replace(/<[^>]+>/g, '').trim()),
  );

/** Whether a table's columns stand side by side on a telephone: some forty letters. */
export function isNarrow(html: string): boolean {
  const widths: number[] = [];
  for (const row of rowsOf(html)) for (const [i, text] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, text.length);
  return widths.reduce((sum, width) => sum + width + 2, 0) <= 40;
}

/**
 * A Markdown table's inner HTML made fit for cards: each cell says its column in `data-col`, the first of a row
 * is its title. Columns without a name stay unnamed.
 */
export function labelCells(html: string): string {
  const [heads = []] = rowsOf(html);
  let line = -1;
  return html.replace(/<tr\b[^>]*>.*?<\/tr>/gs, (row) => {
    line += 1;
    if (line === 0) return row;
    let column = -1;
    return row.replace(/<td\b/g, (cell) => {
      column += 1;
      if (column === 0) return `${cell} class="row-title"`;
      const name = heads[column];
      return name ? `${cell} data-col="${name.replaceAll('"', '&quot;')}"` : cell;
    });
  });
}
