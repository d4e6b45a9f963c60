import { expect, test } from '@playwright/test';

test('facets are pages that work without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/glossary/');
  const link = page.locator('.facets [data-facet=vanity][data-value=yes]');
  const count = Number(await link.locator('.num').innerText());
  await link.click();
  await expect(page).toHaveURL(/\/en\/glossary\/by\/vanity\/yes\/$/);
  await expect(page.locator('.list > li')).toHaveCount(count);
  await expect(page.locator('.list > li a[href="/en/glossary/page-views/"]')).toHaveCount(1);
});

test('with JavaScript facets combine, counts follow, the address holds them and Back undoes', async ({ page }) => {
  await page.goto('/fr/glossary/');
  const shown = page.locator('#by-letter li:visible');
  const all = await shown.count();
  await page.locator('[data-facet=timing][data-value=leading]').click();
  const leading = await shown.count();
  expect(leading).toBeLessThan(all);
  const category = page.locator('[data-facet=category][data-value=acquisition]');
  const promised = Number(await category.locator('.num').innerText());
  await category.click();
  await expect(page).toHaveURL(/\?category=acquisition&timing=leading$/);
  await expect(shown).toHaveCount(promised);
  await expect(page.locator('#shown')).toHaveText(`${promised} termes`);
  await expect(category).toHaveAttribute('aria-current', 'true');
  expect(await page.locator('#by-family li:visible').count()).toBe(promised);
  await page.goBack();
  await expect(shown).toHaveCount(leading);
  await page.locator('#language').click();
  await expect(page).toHaveURL(/\/en\/glossary\/\?timing=leading$/);
  await expect(page.locator('#by-letter li:visible')).toHaveCount(leading);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.locator('#by-letter li:visible')).toHaveCount(all);
});

test('a synonym without its accents finds the term; a page of one facet leads to combinations', async ({ page }) => {
  await page.goto('/fr/glossary/');
  await page.getByLabel('Nom, sigle ou synonyme').fill("cout d'acquisition");
  await expect(page.locator('#by-letter li:visible a[href$="/glossary/cac/"]')).toHaveCount(1);
  await page.getByLabel('Nom, sigle ou synonyme').fill('zzzz');
  await expect(page.getByText('retire un filtre')).toBeVisible();
  await page.goto('/fr/glossary/by/timing/leading/');
  await page.locator('[data-facet=vanity][data-value=no]').click();
  await expect(page).toHaveURL(/\/fr\/glossary\/\?timing=leading&vanity=no$/);
});
