import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages } from './site.ts';

/** Pages in groups, so that a run is shared out and a failure names its page. */
const all = pages();
const GROUP = 24;
const groups = Array.from({ length: Math.ceil(all.length / GROUP) }, (_, i) => all.slice(i * GROUP, (i + 1) * GROUP));

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer depends on theme and width; the others hold or fail whatever the look. */
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'region'];

/** Axe sees one page in so many in the light, and another in the dark; `npm run test:pages` shows it all in both. */
const SHARE = process.env['EVERY_PAGE'] ? 1 : 3;
const seen = (path: string, turn: number) => all.indexOf(path) % SHARE === turn % SHARE;

/** What axe finds on the page as it stands; in legacy mode, which opens no page of its own: there are no frames of other sites here. */
async function violations(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = narrow(new AxeBuilder({ page }).setLegacyMode(true)).options({ resultTypes: ['violations'] });
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 2)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')}`,
  );
}

for (const [i, group] of groups.entries())
  test(`pages ${i * GROUP + 1}–${i * GROUP + group.length}, light and dark: no axe violation, no policy violation, nothing wider than 320 px`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path === '/' ? '/?choose' : path);
      if (seen(path, 0)) expect.soft(await violations(page, (axe) => axe.withTags(TAGS)), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `${path} is wider than 320 px`).toBeLessThanOrEqual(320);
      if (seen(path, 1)) expect.soft(await violations(page, (axe) => axe.withRules(BY_LOOK)), `${path}, dark, narrow`).toEqual([]);
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
