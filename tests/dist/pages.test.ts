import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, readPages } from './html.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const lone = (path: string) => path === '/' || path === '/404.html';
const unlisted = (page: (typeof pages)[number]) => page.elements.some(({ tag, attrs }) => tag === 'meta' && attrs['name'] === 'robots' && attrs['content'] === 'noindex');
const faultsOf = (check: (page: (typeof pages)[number]) => string[]) => pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
const none = (faults: string[]) => assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`);

test('there are pages in both languages, the same ones', () => {
  const of = (locale: string) => pages.filter(({ path }) => path.startsWith(`/${locale}/`)).map(({ path }) => path.slice(3));
  assert.ok(of('fr').length > 50);
  assert.deepEqual(of('fr'), of('en'));
});

test('each page says its language, one h1, a title, a description', () => {
  none(
    faultsOf((page) => {
      const { path, elements } = page;
      const html = elements.find(({ tag }) => tag === 'html');
      const faults: string[] = [];
      if (!lone(path) && html?.attrs['lang'] !== path.slice(1, 3)) faults.push(`lang ${html?.attrs['lang']}`);
      const h1 = elements.filter(({ tag }) => tag === 'h1').length;
      if (h1 !== (path === '/404.html' ? 2 : 1)) faults.push(`${h1} h1`);
      const description = elements.find(({ tag, attrs }) => tag === 'meta' && attrs['name'] === 'description')?.attrs['content'] ?? '';
      if (description.length < 40 && !unlisted(page)) faults.push('description');
      return faults;
    }),
  );
});

test('the policy stands first in the head and nothing inline escapes it', () => {
  none(
    faultsOf(({ html, elements }) => {
      const faults: string[] = [];
      if (!/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i.test(html.replace(/\s*\n\s*/g, ''))) faults.push('policy is not first');
      for (const { tag, attrs } of elements) {
        if (attrs['style'] !== undefined) faults.push(`style attribute on ${tag}`);
        if (tag === 'style') faults.push('inline style');
        if (tag === 'script' && !attrs['src'] && attrs['type'] !== 'application/ld+json') faults.push('inline script');
        if (Object.keys(attrs).some((name) => name.startsWith('on'))) faults.push(`handler on ${tag}`);
      }
      return faults;
    }),
  );
});

test('no link, anchor or asset leads nowhere', () => {
  none(
    faultsOf(({ path, elements }) =>
      elements.flatMap(({ tag, attrs }) => {
        const link = attrs['href'] ?? attrs['src'];
        if (!link || /^(https?:|mailto:|data:)/.test(link) || tag === 'base') return [];
        const url = new URL(link, `http://x${path}`);
        const target = byPath.get(url.pathname);
        const file = existsSync(join(DIST, decodeURIComponent(url.pathname)));
        if (!target && !file) return [`${link} leads nowhere`];
        if (target && url.hash.length > 1 && !target.elements.some((element) => element.attrs['id'] === decodeURIComponent(url.hash.slice(1)))) return [`${link}: no such anchor`];
        return [];
      }),
    ),
  );
});

test('ids are unique, and what labels or describes exists', () => {
  none(
    faultsOf(({ elements }) => {
      const ids = elements.flatMap(({ attrs }) => attrs['id'] ?? []);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`);
      const lost = elements.flatMap(({ attrs }) => ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => (attrs[name] ?? '').split(' ').filter((id) => id && !ids.includes(id)).map((id) => `${name} ${id}`)));
      return [...twice, ...lost];
    }),
  );
});

test('hreflang is reciprocal, with x-default and a canonical address', () => {
  const alternates = (page: (typeof pages)[number]) =>
    new Map(page.elements.filter(({ tag, attrs }) => tag === 'link' && attrs['hreflang']).map(({ attrs }) => [attrs['hreflang'], new URL(attrs['href'] ?? '').pathname]));
  none(
    faultsOf((page) => {
      if (lone(page.path) || unlisted(page)) return [];
      const own = alternates(page);
      if (!own.has('x-default')) return ['no x-default'];
      return ['fr', 'en'].flatMap((locale) => {
        const twin = byPath.get(own.get(locale) ?? '');
        return twin && alternates(twin).get(page.path.slice(1, 3)) === page.path ? [] : [`no way back from ${locale}`];
      });
    }),
  );
});

test('no content schema or Markdown parser reaches the browser', () => {
  none(
    faultsOf(({ elements }) =>
      elements.filter(({ tag, attrs }) => tag === 'script' && attrs['src']?.includes('/_astro/')).flatMap(({ attrs }) => (/ZodError|remark|mathjs/.test(readFileSync(join(DIST, attrs['src'] ?? ''), 'utf8')) ? [`${attrs['src']}`] : [])),
    ),
  );
});
