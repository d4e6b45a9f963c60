/**
 * Combines the facets of an index (glossary, practice), with the address as their state. On the page of one
 * facet it turns the other facets' links into combinations of both.
 */
import { answers, countWith, type Filter, filterOf, fold, type Line, searchOf, toggle } from './filter-state.ts';

const nav = document.querySelector<HTMLElement>('.facets');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('[data-facet]') ?? [])];
const facetOf = ({ dataset }: HTMLAnchorElement) => [dataset['facet'] ?? '', dataset['value'] ?? ''] as const;
const known = links.map((link) => facetOf(link).join(':'));
const index = nav?.dataset['index'] ?? '';
const input = document.querySelector<HTMLInputElement>('#narrow');

if (nav && input) narrowIndex(nav, input);
else {
  const current = links.find((link) => link.ariaCurrent);
  if (current) {
    const here = toggle({ facets: {}, text: '' }, ...facetOf(current));
    for (const link of links)
      if (link !== current && facetOf(link)[0] !== facetOf(current)[0]) link.href = index + searchOf(toggle(here, ...facetOf(link)));
  }
}

function narrowIndex(bar: HTMLElement, box: HTMLInputElement): void {
  const facets = [...new Set(links.map((link) => facetOf(link)[0]))];
  const rows = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-f]')].map((item) => {
      const tags = (item.dataset['f'] ?? '').split(',').map((value, i) => `${facets[i]}:${value}`);
      return [item.querySelector('a')?.href, { tags, names: fold(item.textContent ?? '') } satisfies Line];
    }),
  );
  const firsts = [...rows.values()];
  const items = [...document.querySelectorAll<HTMLElement>('[data-group] li')].flatMap((item) => {
    const line = rows.get(item.querySelector('a')?.href);
    return line ? [{ item, line }] : [];
  });
  const [shown, clear, none] = ['#shown', '#clear', '#none'].map((id) => document.querySelector<HTMLElement>(id));
  let filter: Filter = filterOf(location.search, known);

  const draw = () => {
    for (const { item, line } of items) item.hidden = !answers(line, filter);
    for (const section of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = section.querySelectorAll('li:not([hidden])').length;
      section.hidden = left === 0;
      if (section instanceof HTMLDetailsElement) section.open = searchOf(filter) !== '';
      const count = section.querySelector('h3 .num');
      if (count) count.textContent = String(left);
      const letter = document.querySelector<HTMLElement>(`.letters a[href="#${section.dataset['group']}"]`);
      if (letter) letter.hidden = left === 0;
    }
    for (const link of links) {
      const [facet, value] = facetOf(link);
      const count = countWith(firsts, filter, facet, value);
      link.ariaCurrent = filter.facets[facet] === value ? 'true' : null;
      link.classList.toggle('soft', count === 0);
      const number = link.querySelector('.num');
      if (number) number.textContent = String(count);
    }
    const left = firsts.filter((line) => answers(line, filter)).length;
    if (shown) shown.textContent = left === 1 ? (bar.dataset['one'] ?? '') : (bar.dataset['shown'] ?? '').replace('{n}', String(left));
    if (clear) clear.hidden = searchOf(filter) === '';
    if (none) none.hidden = left > 0;
    if (box.value.trim() !== filter.text) box.value = filter.text;
  };
  const take = (next: Filter, how: 'pushState' | 'replaceState') => {
    filter = next;
    history[how](null, '', location.pathname + searchOf(filter));
    draw();
  };
  bar.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    take(link === clear ? { facets: {}, text: '' } : toggle(filter, ...facetOf(link)), 'pushState');
    if (link === clear) box.focus();
  });
  box.addEventListener('input', () => take({ ...filter, text: box.value }, 'replaceState'));
  addEventListener('popstate', () => {
    filter = filterOf(location.search, known);
    draw();
  });
  if (searchOf(filter)) draw();
}
