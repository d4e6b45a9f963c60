import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('without JavaScript: every metric with its facts, and a file to take away', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/compare/metrics/');
  expect(await page.locator('#metrics tbody tr').count()).toBeGreaterThanOrEqual(82);
  await expect(page.locator('tr#cac')).toContainText('amount per customer');
  await expect(page.locator('#picker')).toBeHidden();
  const file = await page.request.get((await page.locator('a[download]').getAttribute('href')) ?? '');
  expect(await file.text()).toContain('cac,Customer acquisition cost (CAC)');
});

test('two to four metrics face to face, kept in the link, in either language', async ({ page }) => {
  await page.goto('/en/compare/metrics/');
  const slot = (n: number) => page.getByLabel(`Metric ${n}`);
  await slot(1).selectOption('nrr');
  await expect(page.locator('#beside table')).toHaveCount(0);
  await slot(2).selectOption('grr');
  await expect(page.locator('#beside thead th')).toHaveText(['Axis', 'Net revenue retention (NRR)', 'Gross revenue retention (GRR)']);
  await slot(3).selectOption('arr');
  await expect(slot(4)).toBeVisible();
  await expect(page).toHaveURL(/\?m=nrr,grr,arr$/);
  await slot(1).selectOption('');
  await expect(page).toHaveURL(/\?m=grr,arr$/);
  await page.locator('#language').click();
  await expect(page).toHaveURL(/\/fr\/compare\/metrics\/\?m=grr,arr$/);
  await expect(page.locator('#beside tbody tr', { hasText: 'Comment on compte' })).toContainText('MRR');
});

test('a link that asks too much or what nobody knows gives what it can, and says so', async ({ page }) => {
  await page.goto('/fr/compare/metrics/?m=NRR,%20grr,evil,ltv,cac,nps');
  await expect(page.locator('#beside thead th')).toHaveCount(5);
  await expect(page.locator('#picker [role=status]')).toContainText(/Laissé de côté\s: evil, nps/);
  await page.goto('/en/compare/metrics/?m=%ZZ');
  await expect(page.locator('#beside table')).toHaveCount(0);
  await expect(page.locator('#metrics tbody tr').first()).toBeVisible();
});

test('what stands side by side goes out as Markdown and CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/compare/metrics/?m=cac,cpa');
  await page.locator('#picker').getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('#picker').getByText('Table copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[0]).toBe('| Axis | Customer acquisition cost (CAC) | Cost per acquisition / action (CPA) |');
  const wait = page.waitForEvent('download');
  await page.locator('#picker').getByRole('button', { name: 'Download as CSV' }).click();
  const download = await wait;
  expect(download.suggestedFilename()).toBe('metrics-cac-cpa.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('Unit,amount per customer,amount per conversion');
});

test('the table sorts by keyboard and says so', async ({ page }) => {
  await page.goto('/en/compare/metrics/');
  const head = page.locator('#metrics thead th', { hasText: 'Cadence' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const cadences = async () => page.locator('#metrics tbody td:nth-child(6)').allInnerTexts();
  const up = await cadences();
  expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en')));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await cadences())[0]).toBe(up.at(-1));
});
