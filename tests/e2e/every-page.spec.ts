import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './site.ts';

/** Pages in groups, so that a run is shared out and a failure names its page. */
const all = pages();
const GROUP = 12;
const groups = Array.from({ length: Math.ceil(all.length / GROUP) }, (_, i) => all.slice(i * GROUP, (i + 1) * GROUP));

for (const [i, group] of groups.entries())
  for (const scheme of ['light', 'dark'] as const)
    test(`pages ${i * GROUP + 1}–${i * GROUP + group.length}, ${scheme}: no axe violation, no policy violation, nothing wider than 320 px`, async ({
      browser,
    }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({
        colorScheme: scheme,
        reducedMotion: 'reduce',
        viewport: { width: scheme === 'light' ? 1280 : 320, height: 800 },
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      for (const path of group) {
        await page.goto(path === '/' ? '/?choose' : path);
        if (scheme === 'dark')
          expect
            .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} is wider than 320 px`)
            .toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect
          .soft(
            violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 2)
                  .map(({ html }) => html.slice(0, 120))
                  .join(' | ')}`,
            ),
            path,
          )
          .toEqual([]);
        expect.soft(complaints.splice(0), `${path}: console`).toEqual([]);
      }
      await context.close();
    });

test('every page reads whole without JavaScript, its answers closed', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of all) {
    const response = await page.goto(path);
    expect.soft(response?.status(), path).toBe(200);
    expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
    expect.soft(await page.locator('details.key[open]').count(), path).toBe(0);
  }
  await context.close();
});
