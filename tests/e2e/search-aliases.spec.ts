import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

type Term = { id: string; name: string; aliases: string[] };
type Engine = { find: (query: string, most: number, wait?: number) => Promise<{ hits: { url: string }[] } | null> };
const terms = (locale: string) => (JSON.parse(readFileSync(`dist/${locale}/data/terms.json`, 'utf8')) as { terms: Term[] }).terms;

/** How far down the list a reader looks. */
const SEEN = 3;

for (const locale of ['fr', 'en'])
  test(`every name and synonym of either language finds its term in the ${locale} index`, async ({ page }) => {
    test.setTimeout(180_000);
    const asked = ['fr', 'en'].flatMap((language) =>
      terms(language).flatMap(({ id, name, aliases }) => [name, ...aliases].map((query) => ({ id, query }))),
    );
    expect(asked.length).toBeGreaterThan(600);
    const { outputFiles } = await build({
      entryPoints: ['src/search/engine.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'engine',
    });
    await page.goto(`/${locale}/search/`);
    await page.evaluate(`globalThis.engine = (() => { ${outputFiles[0]?.text ?? ''}; return engine; })()`);
    const lost = await page.evaluate(
      async ({ asked, most }) => {
        const { find } = (globalThis as never as { engine: Engine }).engine;
        const missed: string[] = [];
        for (const { id, query } of asked) {
          const urls = (await find(query, most, 0))?.hits.map(({ url }) => url) ?? [];
          if (!urls.some((url) => url.includes(`/glossary/${id}/`))) missed.push(`${query} → ${id}, finds ${urls.join(' ')}`);
        }
        return missed;
      },
      { asked, most: SEEN },
    );
    expect(lost).toEqual([]);
  });

test('words that are no name find the pages that hold them, and nonsense finds nothing', async ({ page }) => {
  for (const nonsense of ['engraved barometers qxqxq', 'zzzz', 'wxw']) {
    await page.goto(`/en/search/?q=${encodeURIComponent(nonsense)}`);
    await expect(page.getByRole('status').filter({ hasText: 'Nothing for' })).toBeVisible();
  }
  await page.goto('/en/search/?q=pirates');
  await expect(page.getByRole('option').first()).toContainText(/AARRR/);
});
