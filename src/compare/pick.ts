/** Two to four metrics face to face, read from the table of the page; the address holds the choice. */
import { csv } from '../core/csv.ts';
import { markdownOf } from '../ui/tables.ts';
import { choose, leftOut, MOST, pickOf, searchOfPick } from './pick-state.ts';
import type { MetricsWords } from './strings.ts';

const place = document.querySelector<HTMLElement>('#picker');
const slots = place?.querySelector<HTMLElement>('.slots');
const beside = place?.querySelector<HTMLElement>('#beside');
const source = document.querySelector<HTMLTableElement>('#metrics');
if (place && slots && beside && source) start(place, slots, beside, source);

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

function start(section: HTMLElement, fields: HTMLElement, out: HTMLElement, table: HTMLTableElement): void {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as MetricsWords;
  const locale = section.dataset['locale'] === 'fr' ? 'fr' : 'en';
  const rows = new Map([...(table.tBodies[0]?.rows ?? [])].map((row) => [row.id, row]));
  const axes = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map((head) => head.textContent ?? '');
  const known = [...rows.keys()];
  const nameOf = (id: string) => rows.get(id)?.cells[0]?.textContent ?? id;
  let ids = pickOf(location.search, known);

  const status = element('p', { role: 'status', className: 'ui small' });
  const selects = Array.from({ length: MOST }, (_, slot) => {
    const select = element(
      'select',
      { className: 'field' },
      element('option', { value: '' }, slot < 2 ? words.choose : words.none),
      ...known.map((id) => element('option', { value: id }, nameOf(id))),
    );
    select.addEventListener('change', () => take(choose(ids, slot, select.value)));
    fields.append(element('label', {}, words.slot.replace('{n}', String(slot + 1)), select));
    return select;
  });
  const button = (text: string, act: () => void) => {
    const made = element('button', { type: 'button', className: 'btn' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const give = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = done;
    } catch {
      const area = element('textarea', { value: text, rows: 4, ariaLabel: words.copyThis, className: 'field' });
      status.replaceChildren(area);
      area.select();
    }
  };

  const draw = () => {
    for (const [slot, select] of selects.entries()) {
      select.value = ids[slot] ?? '';
      (select.parentElement as HTMLElement).hidden = slot > Math.max(1, ids.length);
    }
    if (ids.length < 2) {
      status.textContent = '';
      return out.replaceChildren();
    }
    const heads = ids.map((id) => {
      const link = rows.get(id)?.querySelector('a')?.cloneNode(true);
      return element('th', { scope: 'col' }, link ?? nameOf(id));
    });
    const lines = axes.map((axis, i) => {
      const cells = ids.map((id) => {
        const cell = element('td', {}, ...[...(rows.get(id)?.cells[i + 1]?.childNodes ?? [])].map((node) => node.cloneNode(true)));
        cell.dataset['col'] = nameOf(id);
        return cell;
      });
      return element('tr', {}, element('th', { scope: 'row' }, axis), ...cells);
    });
    const made = element(
      'table',
      { className: 'cards' },
      element('caption', { className: 'visually-hidden' }, words.pick),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.axis), ...heads)),
      element('tbody', {}, ...lines),
    );
    const region = element('div', { className: 'table', role: 'region', ariaLabel: words.pick, tabIndex: 0 }, made);
    const save = () => {
      const text = csv(
        [...made.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
        locale,
      );
      const link = element('a', {
        href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
        download: `${words.file}-${ids.join('-')}.csv`,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    };
    out.replaceChildren(
      region,
      element(
        'p',
        { className: 'row no-print' },
        button(words.link, () => void give(location.href, words.linkCopied)),
        button(words.markdown, () => void give(markdownOf(made), words.copied)),
        button(words.csv, save),
      ),
    );
    status.textContent = words.beside.replace('{names}', ids.map(nameOf).join(', '));
  };
  const take = (next: string[]) => {
    ids = next;
    history.replaceState(null, '', location.pathname + searchOfPick(ids) + location.hash);
    draw();
  };
  section.append(status);
  section.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-pick]');
    if (!link) return;
    event.preventDefault();
    take((link.dataset['pick'] ?? '').split(','));
  });
  draw();
  const left = leftOut(location.search, known);
  if (left.length) status.textContent = `${status.textContent} ${words.left.replace('{ids}', left.join(', '))}`.trim();
}
