/** Copies a table as Markdown; the CSV beside it is a plain link. */
export function watchTables(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-table]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const table = document.getElementById(button.dataset['copyTable'] ?? '') as HTMLTableElement | null;
      const status = document.getElementById(`${button.dataset['copyTable']}-status`);
      if (!table || !status) return;
      const text = markdownOf(table);
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = button.dataset['done'] ?? '';
      } catch {
        const area = document.createElement('textarea');
        area.value = text;
        area.ariaLabel = button.textContent;
        area.rows = 6;
        status.replaceChildren(area);
        area.select();
      }
    });
  }
}

/** Cells without their citation marks, pipes escaped. */
export function markdownOf(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const cite of copy.querySelectorAll('.cites, .visually-hidden')) cite.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
    }),
  );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
