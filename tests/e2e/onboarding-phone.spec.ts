import { expect, type Page, test } from '@playwright/test';
import { clean, manifest, passportFile, seed } from './onboarding-help.ts';

/* The tools of the paths in the dark, at 360 px, full of what a reader brings: axe-clean, nothing wider than the screen, nothing laid over anything. */
test.use({ colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const DAY = 86_400_000;
const NAMES = ['Inès Ferrand', 'Karim', 'Λέα Παπαδοπούλου-Ferrand 🚀', 'محمد العربي', 'Zoé', ''];

/** Clean for axe, and no wider than the screen. */
async function fits(page: Page) {
  await clean(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}
const checks = async (page: Page, shift = 0) =>
  Object.fromEntries(
    (await manifest(page))
      .filter(({ type }) => type === 'choice')
      .slice(0, 30)
      .map(({ id, hash }, i) => [
        id,
        [{ at: Date.now() - (2 + (i % 7)) * DAY, score: (i + shift) % 3 ? 1 : 0, sure: [true, false, null][i % 3], hash }],
      ]),
  );

test('review: due, with its calibration and its agenda', async ({ page }) => {
  await seed(page, { items: await checks(page) });
  await page.goto('/fr/review/');
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
  await expect(page.locator('svg.calibration')).toBeVisible();
  await fits(page);
});

test('passport: full, with a file that arrived and a newer one; an answer alone is news too', async ({ page }) => {
  await seed(page, { items: await checks(page), settings: { name: { value: NAMES[3], at: 1 } } });
  await page.goto('/fr/progress/');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(
    passportFile('Léa', { answers: { 'first-week/your-kpi': { text: 'Activation', at: 5 } }, items: { bad: 7 } }),
  );
  await expect(page.getByRole('heading', { name: 'Un passeport est arrivé' })).toBeVisible();
  await fits(page);
  await page.getByRole('button', { name: 'L’ajouter' }).click();
  await expect(page.getByText('Aucune question ni page nouvelle, mais')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annuler l’ajout' })).toBeVisible();
  await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"boussole":"passport","v":9}') });
  await expect(page.getByText('version plus récente')).toBeVisible();
  await fits(page);
});

test('board: six people whose names fill their columns, and a file far too big to be a passport', async ({ page }) => {
  await page.goto('/en/path/board/');
  const chooser = page.locator('input[type=file]');
  for (const [i, name] of NAMES.entries()) await chooser.setInputFiles(passportFile(name, { items: await checks(page, i) }));
  await expect(page.getByRole('columnheader')).toHaveCount(2 + NAMES.length + 2);
  await fits(page);
  const over = await page
    .locator('table.board-themes td')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  expect(over).toBe(0);
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return data;
  }, passportFile('Dropped', {}).buffer.toString());
  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
  await expect(page.getByRole('columnheader', { name: 'Dropped' })).toBeVisible();
  await chooser.setInputFiles({ name: 'film.json', mimeType: 'application/json', buffer: Buffer.alloc(17_000_000, '[') });
  await expect(page.getByText('film.json is not a passport')).toBeVisible();
});

test('the bar of a step keeps to two lines, however long the name of the next one', async ({ page }) => {
  await page.goto('/en/path/quarterly-review/');
  const steps = await page.locator('.path-step h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const step of [steps[0], '/fr/practice/items/sort-kpis-seed-saas/?path=first-week&step=seed-saas'])
    await test.step(step ?? '', async () => {
      await page.goto(step ?? '');
      const bar = page.locator('.step-bar');
      await expect(bar).toBeVisible();
      expect((await bar.boundingBox())?.height).toBeLessThan(110);
      await fits(page);
    });
});

test('placement: what it showed, each idea after those it needs', async ({ page }) => {
  const at = Date.now();
  await seed(page, {
    placed: { metric: { known: true, via: 'kpi', at }, kpi: { known: true, via: 'kpi', at }, okr: { known: false, via: 'okr', at } },
  });
  await page.goto('/en/path/placement/');
  await expect(page.getByRole('heading', { name: 'You can skip' })).toBeVisible();
  const names = await page.locator('section li strong').allInnerTexts();
  expect(names.indexOf('Metric')).toBeLessThan(names.indexOf('KPI'));
  expect(names.indexOf('OKR')).toBeLessThan(names.indexOf('Key Result'));
  await fits(page);
});

test('a kit with right-to-left words, steps the site lacks and a date no calendar has', async ({ page }) => {
  const number = { name: 'نسبة الفوز', definition: '<b>🚀</b> ÷ الكل', target: '', source: '', use: 'kpi' };
  const steps = [
    { ref: 'glossary/nps' },
    { ref: 'glossary/no-such-page' },
    { ref: 'glossary/nps' },
    { id: 'own-1', title: 'שאלה', ask: 'מה?', minutes: 5 },
  ];
  const kit = {
    boussole: 'kit',
    v: 2,
    id: 'abcd',
    name: 'مرحبا ליאה',
    from: '🙂',
    welcome: 'أهلا\nBonjour',
    numbers: [number],
    days: [{ date: '2026-99-99', steps }],
  };
  await page.goto('/fr/path/kit/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kit.json', mimeType: 'application/json', buffer: Buffer.from(`\ufeff${JSON.stringify(kit)}`) });
  await expect(page.getByText('que ce site n’a pas, ou pas deux fois : 2')).toBeVisible();
  await page.getByRole('button', { name: 'Commencer ce parcours' }).click();
  await expect(page.locator('.path-step')).toHaveCount(2);
  await fits(page);
});

test('a kit link waits in the address: the other language finds it, and a second link takes its place', async ({ page }) => {
  await page.goto('/en/path/team/');
  await page.getByLabel('Name of the kit').fill('One');
  await expect(page.getByText(/^Steps: 34/)).toContainText('Monday');
  await page.getByRole('link', { name: 'See it as the newcomer will' }).click();
  await expect(page.getByRole('button', { name: 'Start this path' })).toBeVisible();
  await page.getByRole('link', { name: 'FR' }).click();
  await expect(page.getByRole('heading', { name: 'One' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#kit=1.damaged'));
  await expect(page.getByText('n’est pas un kit lisible')).toBeVisible();
});

test('a task of one’s own is mended where it stands', async ({ page }) => {
  await page.goto('/en/path/team/');
  await page.getByText('A task of your own').click();
  await page.locator('#own-title').fill('Call Kraim');
  await page.getByRole('button', { name: 'Add this task' }).click();
  const row = page.locator('[data-step="own-1"]');
  await row.getByText('Change the task').click();
  await row.getByLabel('Title', { exact: true }).fill('Call Karim');
  await fits(page);
  await page.reload();
  await expect(page.locator('[data-step="own-1"]')).toContainText('Call Karim');
});

test('two tabs on one kit: what each writes stands in both', async ({ context, page }) => {
  await page.goto('/en/path/team/');
  await page.getByLabel('Name of the kit').fill('One kit');
  const other = await context.newPage();
  await other.goto('/en/path/team/');
  await other.getByLabel('Welcome note').fill('Hello');
  await expect(page.getByLabel('Welcome note')).toHaveValue('Hello');
  await page.getByRole('button', { name: 'Add a number' }).click();
  await page.getByLabel('From', { exact: true }).fill('Inès');
  await expect(page.locator('#number-0-name')).toBeVisible();
  await other.reload();
  await expect(other.getByLabel('From', { exact: true })).toHaveValue('Inès');
  await expect(other.getByLabel('Welcome note')).toHaveValue('Hello');
});

test('storage refused: the composer says so, and the link alone carries the kit to its reader', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null }));
  await page.goto('/en/path/team/');
  await page.getByLabel('Name of the kit').fill('Unkept');
  await expect(page.getByText('Your browser keeps nothing')).toBeVisible();
  await page.getByRole('link', { name: 'See it as the newcomer will' }).click();
  await page.getByRole('button', { name: 'Start this path' }).click();
  await expect(page.getByText('Your browser keeps nothing')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Unkept' })).toBeVisible();
});
