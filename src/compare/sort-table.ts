/** Turns the heads of the table of metrics into buttons that sort its rows. */
const table = document.querySelector<HTMLTableElement>('#metrics');
const words = JSON.parse(document.querySelector<HTMLElement>('#picker')?.dataset['words'] ?? '{}') as Record<string, string>;
const body = table?.tBodies[0];
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

for (const [column, head] of [...(table?.tHead?.rows[0]?.cells ?? [])].entries()) {
  const name = head.textContent ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.title = (words['sort'] ?? '{name}').replace('{name}', name);
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const down = head.ariaSort === 'ascending';
    for (const other of table?.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = down ? 'descending' : 'ascending';
    const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? '';
    const rows = [...(body?.rows ?? [])].sort(
      (a, b) => compare(text(a), text(b)) || compare(a.cells[0]?.textContent ?? '', b.cells[0]?.textContent ?? ''),
    );
    body?.append(...(down ? rows.reverse() : rows));
  });
}
