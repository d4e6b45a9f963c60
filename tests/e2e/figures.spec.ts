import { expect, test } from '@playwright/test';

const PAGES = [
  'glossary/metric',
  'glossary/leading-indicator',
  'glossary/funnel',
  'glossary/retention-d30',
  'glossary/okr-scoring',
  'compare/metric-kpi-okr',
];

for (const locale of ['fr', 'en'])
  test(`${locale}: figures have a name, say what they show, and give their data as a table, without JavaScript too`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage();
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}/`);
      const figure = page.locator('figure.figure').first();
      const drawing = figure.getByRole('img');
      await expect(drawing).toHaveAccessibleName(/\S{4}/);
      await expect(drawing).toHaveAccessibleDescription(/\S.{60}/);
      await expect(drawing.locator('svg').first()).toBeVisible();
      await expect(figure.locator('table')).toBeHidden();
      await figure.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(figure.locator('table')).toBeVisible();
      expect(await figure.locator('tbody tr').count()).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

test('no word of a figure is cut at the edges, in either language, from 320 px up', async ({ page }) => {
  for (const width of [320, 360, 768])
    for (const locale of ['fr', 'en'])
      for (const path of PAGES) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`/${locale}/${path}/`);
        const cut = await page.locator('figure.figure svg').evaluateAll((drawings) =>
          drawings.flatMap((drawing) => {
            const frame = drawing.getBoundingClientRect();
            return [...drawing.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent?.trim(), box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1))
              .map(({ text }) => text);
          }),
        );
        expect(cut, `${locale}/${path}, ${width}`).toEqual([]);
      }
});

test('the retention curves keep their order: classic below seven days below rolling', async ({ page }) => {
  await page.goto('/en/glossary/cohort/');
  await page.locator('#figure-retention summary').click();
  const cells = await page
    .locator('#figure-retention tbody tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll('td')].map((td) => Number.parseInt(td.textContent ?? '', 10))));
  for (const [rolling = 0, range = 0, classic = 0] of cells) expect(rolling >= range && range >= classic).toBe(true);
});

test('the map is drawn where there is room, and is a list of links everywhere', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto('/en/glossary/map/');
  const drawing = page.getByRole('img', { name: /what feeds what/ });
  await expect(drawing).toBeVisible();
  expect(await drawing.locator('text').count()).toBeGreaterThan(82);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(drawing).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const listed = await page
    .locator('.map-list a[href*="/glossary/"]')
    .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
  expect(listed).toBeGreaterThanOrEqual(82);
  await expect(page.locator('.map-list li', { hasText: /^\s*Win rate, announced by/ })).toContainText('Sales-enablement asset usage');
});
