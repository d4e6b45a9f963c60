import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/core/locale.ts';
import { readPages } from './html.ts';

const pages = readPages();
const isUnlisted = (page: (typeof pages)[number]) => page.elements.some(({ tag, attrs }) => tag === 'meta' && attrs['name'] === 'robots' && attrs['content'] === 'noindex');
const byPath = new Map(pages.map((page) => [page.path, page]));

/** How many clicks each page is from the home of its language, by links of that language only. */
function clicksFrom(home: string): Map<string, number> {
  const clicks = new Map([[home, 0]]);
  for (const path of clicks.keys())
    for (const { tag, attrs } of byPath.get(path)?.elements ?? []) {
      if (tag !== 'a' || !attrs['href']) continue;
      const to = new URL(attrs['href'], `http://x${path}`);
      if (to.host === 'x' && to.pathname.startsWith(home) && byPath.has(to.pathname) && !clicks.has(to.pathname)) clicks.set(to.pathname, (clicks.get(path) ?? 0) + 1);
    }
  return clicks;
}

for (const locale of LOCALES) {
  const clicks = clicksFrom(`/${locale}/`);

  test(`every term is at most three clicks from home, ${locale}`, () => {
    const terms = pages.map(({ path }) => path).filter((path) => new RegExp(`^/${locale}/glossary/[a-z0-9-]+/$`).test(path));
    assert.ok(terms.length > 117);
    assert.deepEqual(terms.filter((path) => (clicks.get(path) ?? Infinity) > 3), []);
  });

  test(`no listed page is an orphan: links of its own language lead to each from home, ${locale}`, () => {
    assert.deepEqual(pages.filter((page) => page.path.startsWith(`/${locale}/`) && !isUnlisted(page) && !clicks.has(page.path)).map(({ path }) => path), []);
  });
}

test('the list of sources names every page that cites one, and leads to where sources differ', () => {
  for (const locale of LOCALES) {
    const list = byPath.get(`/${locale}/sources/`);
    const links = new Set(list?.elements.flatMap(({ tag, attrs }) => (tag === 'a' ? [attrs['href']] : [])));
    const citing = pages.filter(({ path, elements }) => new RegExp(`^/${locale}/(glossary|compare|rules)/`).test(path) && elements.some(({ tag, attrs }) => tag === 'a' && attrs['href']?.startsWith(`/${locale}/sources/#`)));
    assert.ok(citing.length > 150);
    assert.deepEqual(citing.map(({ path }) => path).filter((path) => !links.has(path)), []);
    assert.ok(links.has(`/${locale}/compare/sources-differ/`));
    const keys = list?.elements.flatMap(({ tag, attrs }) => (tag === 'li' && attrs['id'] ? [attrs['id']] : [])) ?? [];
    const cited = new Set(pages.flatMap(({ path, elements }) => (path.startsWith(`/${locale}/`) ? elements.flatMap(({ attrs }) => attrs['href']?.split(`/${locale}/sources/#`)[1] ?? []) : [])));
    assert.deepEqual([...cited].sort(), [...keys].sort(), 'each cited work is listed, each listed work is cited');
  }
});

test('each term says how long it takes to read: one to six minutes', () => {
  for (const { path, elements } of pages.filter((page) => /^\/(fr|en)\/glossary\/[a-z0-9-]+\/$/.test(page.path) && !page.path.endsWith('/map/'))) {
    const kicker = elements.find(({ tag, attrs }) => tag === 'p' && attrs['class'] === 'kicker')?.text() ?? '';
    assert.match(kicker, /· [1-6][ \u00a0]min /, path);
  }
});
