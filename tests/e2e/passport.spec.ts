import { type Browser, expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { answer, clean, ITEM, kept, liveForm, manifest, seed, tabTo } from './onboarding-help.ts';

const NOW = Date.now();
const check = (at: number, score: number) => ({ at, score, sure: null, hash: 'x' });
const PHONE = {
  items: { 'kpi/a': [check(NOW - 5000, 0)], 'okr/a': [check(NOW - 4000, 1)] },
  pages: { 'glossary/kpi': NOW - 9000 },
  answers: { 'first-week/show-it': { text: 'older', at: NOW - 9000 } },
  settings: { name: { value: 'Inès', at: 1 } },
};
const LAPTOP = {
  items: { 'kpi/a': [check(NOW - 3000, 1)], 'cac/a': [check(NOW - 2000, 0)] },
  pages: { 'glossary/okr': NOW - 8000 },
  answers: { 'first-week/show-it': { text: 'newer', at: NOW - 1000 } },
};

/** A profile of its own with this progress, and its passport as a file. */
async function profile(browser: Browser, progress: object) {
  const page = await (await browser.newContext()).newPage();
  await seed(page, progress);
  await page.goto('/en/progress/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export a file' }).click();
  return { page, file: await (await download).path() };
}
const importInto = async (page: Page, file: string) => {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to what I have done' }).click();
};

test('exported from one profile and merged in another, nothing is lost in either order', async ({ browser }) => {
  const [phone, laptop] = [await profile(browser, PHONE), await profile(browser, LAPTOP)];
  expect(JSON.parse(readFileSync(phone.file, 'utf8'))).toMatchObject({ boussole: 'passport', v: 1, progress: { v: 2 } });
  await importInto(phone.page, laptop.file);
  await expect(phone.page.getByText('New on this device: questions 1, pages 1.')).toBeVisible();
  await importInto(laptop.page, phone.file);
  const [a, b] = [await kept(phone.page), await kept(laptop.page)];
  expect(b).toEqual(a);
  expect(Object.keys(a.items).sort()).toEqual(['cac/a', 'kpi/a', 'okr/a']);
  expect(a.items['kpi/a']?.map(({ score }) => score)).toEqual([0, 1]);
  expect(a.answers['first-week/show-it']?.text).toBe('newer');
  expect(Object.keys(a.pages).sort()).toEqual(['glossary/kpi', 'glossary/okr']);
  await importInto(phone.page, laptop.file);
  await expect(phone.page.getByText('this device already had it all')).toBeVisible();
  expect(await kept(phone.page)).toEqual(a);
  await phone.page.getByRole('button', { name: 'Undo' }).click();
  await clean(phone.page);
});

test('a link carries a small passport, is read on arrival, and asks before adding; QR code beside it', async ({ browser }) => {
  const phone = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await phone.newPage();
  await seed(page, PHONE);
  await page.goto('/fr/progress/');
  await page.getByRole('button', { name: 'Montrer un QR code' }).click();
  await expect(page.getByRole('img', { name: /^QR code du passeport/ })).toBeVisible();
  await page.getByRole('button', { name: 'Copier un lien' }).click();
  await expect(page.getByText('Lien copié.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Un passeport est arrivé' })).toBeVisible();
  await expect(other.getByText('Questions essayées : 2 ; pages lues : 1 · Inès.')).toBeVisible();
  expect((await kept(other)).items).toBeUndefined();
  await other.getByRole('link', { name: 'English' }).click();
  await expect(other.getByRole('heading', { name: 'A passport has arrived' })).toBeVisible();
  await other.getByRole('button', { name: 'Add it to what I have done' }).click();
  expect(other.url()).not.toContain('#');
  expect((await kept(other)).items).toEqual((await kept(page)).items);
  await other.goto('/fr/progress/#passport=1.AAAA');
  await other.reload();
  await expect(other.getByText('n’est pas un passeport')).toBeVisible();
});

test('a file that is no passport changes nothing and says so', async ({ page }) => {
  await seed(page, PHONE);
  await page.goto('/en/progress/');
  const before = await kept(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"boussole":"kit","v":1}') });
  await expect(page.getByText('This is not a Boussole passport')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"boussole":"passport","v":7}') });
  await expect(page.getByText('comes from a newer version')).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('everything is erased by keyboard, and comes back on undo', async ({ page }) => {
  await seed(page, PHONE);
  await page.goto('/en/progress/');
  await page.evaluate(() => localStorage.setItem('boussole:okrs', '{"v":1,"open":"","drafts":[],"gone":{}}'));
  await page.reload();
  const before = await kept(page);
  const erase = page.getByRole('button', { name: 'Erase everything on this device' });
  await erase.waitFor();
  await tabTo(page, erase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('boussole:')))).toEqual([]);
  const undo = page.getByRole('button', { name: 'Undo' });
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  await expect(page.getByText('everything is as before')).toBeVisible();
  expect(await kept(page)).toEqual(before);
  expect(await page.evaluate(() => localStorage.getItem('boussole:okrs'))).toContain('drafts');
});

test('every key the site has written is on the page, in plain words', async ({ page }) => {
  await page.goto(`/fr/practice/items/${ITEM.id}/`);
  await answer(page, false, 'sure');
  await page.getByRole('button', { name: /^Thème/ }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await page.goto('/en/path/first-week/');
  await page.getByRole('checkbox', { name: 'Done: KPI', exact: true }).check();
  await page.goto('/en/review/');
  await page.goto('/en/progress/');
  const table = page.getByRole('region', { name: 'What your browser keeps' }).or(page.locator('section[aria-labelledby=kept]'));
  const keys = await page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('boussole:')),
  );
  expect(keys.length).toBeGreaterThan(4);
  for (const key of keys) await expect(table.getByText(key, { exact: true })).toBeVisible();
  await expect(table.getByText('Kept by another version of the site.')).toHaveCount(0);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('two tabs at once: neither overwrites the other, and what one erases is gone in both', async ({ context }) => {
  test.setTimeout(60_000);
  const items = (await manifest(await context.newPage())).filter(({ type, id }) => type === 'choice' && id.includes('/')).slice(0, 2);
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(`/en/practice/items/${items[0]?.id}/`);
  await two.goto(`/en/practice/items/${items[1]?.id}/`);
  await Promise.all([liveForm(one), liveForm(two)]);
  await answer(one, false);
  await answer(two, true);
  const progress = await kept(one);
  expect(Object.keys(progress.items).sort()).toEqual(items.map(({ id }) => id).sort());
  const passport = await context.newPage();
  await passport.goto('/en/progress/');
  await passport.getByRole('button', { name: 'Erase everything on this device' }).click();
  await one.goto('/en/progress/');
  await expect(one.getByText('Questions tried')).toHaveCount(0);
});

test.describe('storage that does not behave', () => {
  test('denied: exercises, paths, review and passport work, and say that nothing is kept', async ({ page }) => {
    test.setTimeout(60_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto(`/en/practice/items/${ITEM.id}/`);
    await answer(page, true);
    await expect(page.getByText('nothing is kept')).toBeVisible();
    await page.goto('/en/path/first-week/');
    await page.getByRole('checkbox', { name: 'Done: Metric', exact: true }).check();
    await expect(page.getByText('Steps done: 1 of 34')).toBeVisible();
    await page.getByLabel(/^Write down three numbers/).fill('NRR');
    await expect(page.getByText('Nothing is saved: copy your answer')).toBeVisible();
    await page.goto('/en/progress/');
    await expect(page.getByText('Your browser refuses storage, or it is full')).toBeVisible();
    await page.goto('/en/review/');
    await expect(page.getByText('Nothing to review:')).toBeVisible();
    await page.goto('/en/path/placement/');
    await page.getByRole('button', { name: 'Start the test' }).click();
    await page.getByRole('link', { name: 'I do not know' }).click();
    await expect(page.getByRole('navigation', { name: 'Placement test' })).toContainText('question 2');
    expect(errors).toEqual([]);
  });

  test('full: what was kept stays, the page says that no more is', async ({ page }) => {
    await seed(page, PHONE);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`/en/practice/items/${ITEM.id}/`);
    await answer(page, true);
    await expect(page.getByText('nothing is kept')).toBeVisible();
  });

  test('hurt in the middle: whole entries come back, the original is put aside and can be fetched', async ({ page }) => {
    await page.goto('/en/about/');
    await page.evaluate((progress) => {
      const text = JSON.stringify({ v: 2, steps: {}, placed: {}, kits: {}, ...progress });
      localStorage.setItem('boussole:progress', text.replace('"okr/a":[{', '"okr/a":[}'));
    }, PHONE);
    await page.goto('/en/progress/');
    await expect(page.getByRole('heading', { name: 'Put aside' })).toBeVisible();
    await expect(page.locator('.counts')).toContainText('Questions tried1');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the original' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"okr/a":[}');
    await page.goto(`/en/practice/items/${ITEM.id}/`);
    await answer(page, true);
    expect(Object.keys((await kept(page)).items).sort()).toEqual(['actionable-metric/two-branches', 'kpi/a']);
  });

  test('from a future version: shown, never written over', async ({ page }) => {
    await page.goto('/en/about/');
    const future = JSON.stringify({ v: 9, items: PHONE.items, pages: {}, dreams: [1] });
    await page.evaluate((text) => localStorage.setItem('boussole:progress', text), future);
    await page.goto('/en/progress/');
    await expect(page.getByText('A newer version of the site wrote')).toBeVisible();
    await expect(page.locator('.counts')).toContainText('Questions tried2');
    await page.goto(`/en/practice/items/${ITEM.id}/`);
    await answer(page, true);
    expect(await page.evaluate(() => localStorage.getItem('boussole:progress'))).toBe(future);
  });

  test('from the first version: its answers are there', async ({ page }) => {
    await page.goto('/en/about/');
    await page.evaluate((text) => localStorage.setItem('boussole:progress', text), readFileSync('src/progress/fixtures/v1.json', 'utf8'));
    await page.goto('/en/progress/');
    await expect(page.locator('.counts')).toContainText('Questions tried2');
  });
});
