import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LOCALES } from '../../src/core/locale.ts';
import { FIELDS } from '../../src/data/strings.ts';
import { COLUMNS, type TermRecord } from '../../src/data/term-record.ts';
import { DIST, readPages } from './html.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const fileOf = (url: string) => decodeURIComponent(new URL(url).pathname);
const isPage = (url: string) => existsSync(join(DIST, fileOf(url), 'index.html'));
const terms = (locale: string) => (JSON.parse(read(`/${locale}/data/terms.json`)) as { version: number; terms: TermRecord[] }).terms;
const pages = readPages();
const unlisted = (page: (typeof pages)[number]) => page.elements.some(({ tag, attrs }) => tag === 'meta' && attrs['name'] === 'robots' && attrs['content']?.includes('noindex'));

/** A CSV read back as a spreadsheet would (RFC 4180). */
function parseCsv(text: string, mark: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n]*))(${mark}|\\r\\n)`, 'g'))) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== mark) rows.push([]);
  }
  return rows.slice(0, -1);
}

test('terms.json: the same ids and facts in both languages, every address leads to a page', () => {
  const [fr, en] = [terms('fr'), terms('en')];
  assert.ok(fr.length >= 117, String(fr.length));
  const facts = (records: TermRecord[]) => records.map(({ id, kind, category, related, sources, unit, formula, partner }) => JSON.stringify({ id, kind, category, related, sources, unit, formula, partner })).sort();
  assert.deepEqual(facts(fr), facts(en));
  for (const { url } of [...fr, ...en]) assert.ok(isPage(url) && existsSync(join(DIST, `${fileOf(url)}index.md`)), url);
});

test('every field of a term is documented on the data page, in both languages', () => {
  const fields = [...new Set(terms('en').flatMap((term) => Object.keys(term)))].sort();
  for (const locale of LOCALES) assert.deepEqual(FIELDS[locale].flatMap(([names]) => names.split(', ')).sort(), fields, locale);
});

test('terms.csv reads back to the same terms', () => {
  for (const [locale, mark] of [['fr', ';'], ['en', ',']] as const) {
    const [head, ...rows] = parseCsv(read(`/${locale}/data/terms.csv`), mark);
    assert.deepEqual(head, [...COLUMNS]);
    assert.ok(rows.every((row) => row.length === COLUMNS.length));
    assert.deepEqual(rows.map((row) => [row[0], row[1], row[4]]), terms(locale).map(({ id, name, definition }) => [id, name, definition]));
  }
});

test('each term as Markdown: its title, its definition, no tag or house link of ours left over', () => {
  for (const locale of LOCALES) {
    const shownSources = new Set([...read(`/${locale}/sources/index.html`).matchAll(/ id="([\w-]+)"/g)].map((match) => match[1]));
    for (const { name, definition, url, ...record } of terms(locale)) {
      const text = read(`${fileOf(url)}index.md`);
      assert.ok(text.startsWith(`# ${name}\n`) && text.includes(definition), url);
      assert.doesNotMatch(text, /<Calc|\]\((?:term|compare|rule|source):|undefined|\{\w+[|}]/, url);
      for (const [, key] of text.matchAll(/sources\/#([\w-]+)\)/g)) assert.ok(shownSources.has(key ?? ''), `${url}: ${key}`);
      // a metric with a formula brings its worked example, each quantity named
      for (const { id, name: quantity } of ('variables' in record && record.variables) || [])
        assert.ok(text.includes(`- ${quantity} (\`${id}\`)`), `${url}: ${id}`);
    }
  }
});

test('the feed holds every term once and each entry leads to its page', () => {
  for (const locale of LOCALES) {
    const links = [...read(`/${locale}/data/feed.xml`).matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map((match) => match[1] ?? '');
    assert.deepEqual([...links].sort(), terms(locale).map(({ url }) => url).sort());
  }
});

test('the site map lists exactly the listed pages, with both languages, and a day of change for each term', () => {
  const map = read('/sitemap-0.xml');
  const entries = [...map.matchAll(/<url>(.*?)<\/url>/gs)].map((match) => match[1] ?? '');
  const listed = entries.map((entry) => fileOf(/<loc>([^<]+)/.exec(entry)?.[1] ?? '')).sort();
  const expected = pages.filter((page) => !unlisted(page) && /^\/(fr|en)\//.test(page.path)).map(({ path }) => path);
  assert.deepEqual(listed, expected.sort());
  for (const entry of entries) assert.deepEqual([...entry.matchAll(/hreflang="(\w\w)/g)].map((match) => match[1]).sort(), ['en', 'fr']);
  if (existsSync('.git')) for (const entry of entries.filter((each) => /\/glossary\/win-rate\//.test(each))) assert.match(entry, /<lastmod>20\d\d-/);
  assert.match(read('/robots.txt'), /^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
});

test('manifest, icons and search description are whole, and every page names them', () => {
  for (const locale of LOCALES) {
    const manifest = JSON.parse(read(`/${locale}/manifest.webmanifest`)) as { start_url: string; icons: { src: string; sizes: string }[]; shortcuts: { url: string }[] };
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(DIST, src));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes);
    }
    for (const url of [manifest.start_url, ...manifest.shortcuts.map((each) => each.url)]) assert.ok(existsSync(join(DIST, url, 'index.html')), url);
    const template = /template="([^"]+)"/.exec(read(`/${locale}/opensearch.xml`))?.[1] ?? '';
    assert.ok(template.endsWith('?q={searchTerms}') && isPage(template.split('?')[0] ?? ''));
    for (const rel of ['manifest', 'search', 'apple-touch-icon'])
      assert.ok(pages.filter(({ path }) => path.startsWith(`/${locale}/`)).every(({ elements }) => elements.some(({ tag, attrs }) => tag === 'link' && attrs['rel'] === rel)), rel);
  }
});

test('structured data: each term belongs to the set of its language, crumbs lead to pages, paths are learning resources', () => {
  const data = (page: (typeof pages)[number] | undefined) => (page?.elements ?? []).filter(({ attrs }) => attrs['type'] === 'application/ld+json').map((element) => JSON.parse(element.text()) as Record<string, unknown>);
  for (const locale of LOCALES) {
    const at = (path: string) => data(pages.find((page) => page.path === `/${locale}/${path}`));
    const set = at('glossary/').find((each) => each['@type'] === 'DefinedTermSet');
    for (const { id, name, definition, url } of terms(locale)) {
      const found = at(`glossary/${id}/`);
      const term = found.find((each) => each['@type'] === 'DefinedTerm');
      assert.deepEqual([term?.['name'], term?.['description'], term?.['termCode'], term?.['url'], term?.['inDefinedTermSet']], [name, definition, id, url, set?.['@id']]);
      const crumbs = found.find((each) => each['@type'] === 'BreadcrumbList')?.['itemListElement'] as { item?: string; name: string; position: number }[];
      assert.deepEqual(crumbs.map(({ position }) => position), [1, 2, 3]);
      assert.equal(crumbs.at(-1)?.name, name);
      for (const { item } of crumbs) assert.ok(!item || isPage(item), item);
    }
    assert.ok(at('path/first-week/').some((each) => each['@type'] === 'LearningResource' && /^PT\d+M$/.test(String(each['timeRequired']))));
  }
  assert.ok(pages.every(({ html }) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].every(([, json = '']) => !json.includes('<'))));
});
