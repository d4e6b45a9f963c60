import { holds } from './holds.ts';
import { beginningKey, nameKey } from './name-key.ts';
import { nearest } from './near.ts';

/** The door to Pagefind: one index a language, found by `<html lang>`; loaded on first use. */
export type Hit = Readonly<{ url: string; title: string; category: string; excerpt: string }>;

type Result = { id: string; data: () => Promise<{ url: string; content: string; meta: Record<string, string>; excerpt: string }> };
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] }>;
  debouncedSearch: (query: string, options?: object, wait?: number) => Promise<{ results: Result[] } | null>;
};

let engine: Promise<Pagefind> | null = null;

/** Starts loading the index; called on hover or focus of the search button. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= (async () => {
    const base = document.documentElement.dataset['base'] ?? '/';
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ excerptLength: 18, ranking: { termSimilarity: 2, pageLength: 0 } });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => {
    engine = null;
  });
  return engine;
}

let names: Promise<readonly string[]> | null = null;

/** What may have been meant by a query that names nothing; the names come once, when first needed. */
async function meant(query: string): Promise<string> {
  const { base = '/' } = document.documentElement.dataset;
  names ??= fetch(`${base}${document.documentElement.lang}/data/names.json`).then((answer) => (answer.ok ? answer.json() : []));
  return nearest(query, await names.catch(() => []));
}

/** Pages that carry a name: asked for a word it has not, the index answers with words that begin alike. */
async function named(pagefind: Pagefind, key: string, most: number): Promise<Result[]> {
  if (!key) return [];
  const { results } = await pagefind.search(key);
  const pages = await Promise.all(results.slice(0, most).map(async (result) => ({ result, page: await result.data() })));
  return pages.filter(({ page }) => page.content.includes(key)).map(({ result }) => result);
}

/**
 * Hits for what is typed, best first: terms so named, in either language, or named nearly so, then pages that hold the words.
 * Null when newer typing has overtaken this call, `wait` milliseconds after it.
 */
export async function find(query: string, most: number, wait = 120): Promise<{ hits: Hit[]; total: number; near: string } | null> {
  const pagefind = await loadEngine();
  const found = await pagefind.debouncedSearch(query, {}, wait);
  if (!found) return null;
  const called = async (name: string) =>
    (await Promise.all([nameKey(name), beginningKey(name)].map((key) => named(pagefind, key, most)))).flat();
  const exact = await called(query);
  const near = exact.length ? '' : await meant(query);
  const guessed = near ? [...(await called(near)), ...(await pagefind.search(near)).results.slice(0, 3)] : [];
  const all = [...exact, ...guessed, ...found.results];
  const results = [...new Map(all.map((result) => [result.id, result])).values()];
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  // for a word it has not, the index answers with any that begin alike, were it by one letter
  if (!near && !pages.some(({ content, meta }) => holds(`${meta['title']} ${content}`, query))) return { hits: [], total: 0, near };
  const hits = pages.map(({ url, meta, excerpt }) => ({
    url,
    title: meta['title'] ?? url,
    category: meta['category'] ?? '',
    excerpt: meta['definition'] ?? excerpt,
  }));
  return { hits, total: results.length, near };
}
