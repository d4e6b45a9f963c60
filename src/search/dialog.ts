import type { Locale } from '../core/locale.ts';
import sheet from '../styles/search.css?url';
import { find, loadEngine } from './engine.ts';
import { marked } from './marked.ts';
import { WORDS } from './strings.ts';

let dialog: HTMLDialogElement | null = null;

/** Loads the index ahead of the first opening. */
export const warmUp = (): void => {
  loadEngine().catch(() => undefined);
};

/** Opens the dialog; made on first use. */
export function openSearch(opener: HTMLAnchorElement): void {
  dialog ??= make(opener);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  warmUp();
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>, ...children: (Node | string)[]) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

function make(opener: HTMLAnchorElement): HTMLDialogElement {
  const words = WORDS[document.documentElement.lang as Locale];
  const made = element('dialog', { class: 'search', 'aria-label': words.title });
  const close = element('button', { type: 'button', class: 'btn' }, words.close);
  close.addEventListener('click', () => made.close());
  const box = searchBox(opener.href);
  made.append(element('div', { class: 'row' }, element('h2', {}, words.title), close), ...box);
  made.addEventListener('click', (event) => event.target === made && made.close());
  // Browsers differ: in some a first Escape only empties the field.
  made.addEventListener('keydown', (event) => event.key === 'Escape' && made.close());
  document.body.append(made);
  return made;
}

/**
 * The field, its results and its status: shared by the dialog and the search page. `most` results are shown;
 * the dialog links to the page for the others.
 */
export function searchBox(page: string, most = 12): HTMLElement[] {
  const words = WORDS[document.documentElement.lang as Locale];
  if (!document.querySelector(`link[href="${sheet}"]`)) document.head.append(element('link', { rel: 'stylesheet', href: sheet }));
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    'aria-label': words.title,
    placeholder: words.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    class: 'field',
  });
  const list = element('ul', { id: 'hits', role: 'listbox', 'aria-label': words.title });
  const status = element('p', { role: 'status', class: 'small soft ui' }, words.hint);
  let at = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const point = (to: number) => {
    const all = options();
    at = all.length ? (to + all.length) % all.length : -1;
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === at));
    const chosen = all[at];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const run = async () => {
    const query = input.value.trim();
    if (!query) {
      list.replaceChildren();
      status.textContent = words.hint;
      input.ariaExpanded = 'false';
      return;
    }
    status.textContent = words.loading;
    try {
      const found = await find(query, most);
      if (!found) return;
      list.replaceChildren(
        ...found.hits.map(({ url, title, category, excerpt }, i) => {
          const link = element('a', { href: url, tabindex: '-1' }, title);
          const text = element('span', { class: 'excerpt' });
          for (const { words: said, found: hit } of marked(excerpt)) text.append(hit ? element('mark', {}, said) : said);
          return element(
            'li',
            { role: 'option', id: `hit-${i}`, 'aria-selected': 'false' },
            link,
            element('small', { class: 'soft' }, category),
            text,
          );
        }),
      );
      input.ariaExpanded = String(found.hits.length > 0);
      at = -1;
      input.removeAttribute('aria-activedescendant');
      const { total, hits, near } = found;
      const all = total === 1 ? words.one : words.count.replace('{n}', String(total));
      const count =
        total === hits.length
          ? [all]
          : [
              `${words.first.replace('{n}', String(hits.length))} `,
              most > 12 ? all : element('a', { href: `${page}?q=${encodeURIComponent(query)}` }, all),
            ];
      if (total) status.replaceChildren(...count, ...(near ? [`. ${words.near.replace('{name}', near)}`] : []));
      else
        status.replaceChildren(
          `${words.none.replace('{query}', query)} ${words.tryThese} `,
          element('a', { href: page.replace(/search\/$/, 'glossary/') }, words.index),
        );
    } catch {
      status.replaceChildren(`${words.failed} `, element('a', { href: page.replace(/search\/$/, 'glossary/') }, words.index));
    }
  };
  input.addEventListener('input', () => void run());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      point(at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1));
    }
    if (event.key === 'Enter') {
      const link = (options()[at] ?? options()[0])?.querySelector('a');
      if (link) location.assign(link.href);
      event.preventDefault();
    }
  });
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('[role=option]')?.querySelector('a');
    if (link && event.target !== link) link.click();
  });
  const start = new URLSearchParams(location.search).get('q');
  if (start && !document.querySelector('dialog.search')) {
    input.value = start;
    void run();
  }
  return [input, status, list];
}
