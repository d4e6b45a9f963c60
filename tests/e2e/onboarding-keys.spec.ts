import { expect, type Locator, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { clean, kept, liveForm, manifest, passportFile, seed, tabTo } from './onboarding-help.ts';

/** Brings the focus there by Tab alone, and presses Enter. */
async function press(page: Page, target: Locator) {
  await target.waitFor();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
/** Brings the focus there by Tab alone, and types. */
async function type(page: Page, target: Locator, text: string) {
  await target.waitFor();
  await tabTo(page, target);
  await page.keyboard.type(text);
}
const stepIds = async (page: Page, path: string): Promise<string[]> => {
  const { path: found } = (await (await page.request.get(`/en/path/${path}/steps.json`)).json()) as {
    path: { days: { steps: { id: string }[] }[] };
  };
  return found.days.flatMap((day) => day.steps.map(({ id }) => `${path}/${id}`));
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`by keyboard alone, axe-clean at every stop, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('placement: begun, answered, stopped, forgotten', async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto('/fr/path/placement/');
      await clean(page);
      await press(page, page.getByRole('button', { name: 'Commencer le test' }));
      const form = await liveForm(page);
      await clean(page);
      await tabTo(page, form.locator('label.option input').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect(form.locator('.result')).toBeVisible();
      await clean(page);
      const bar = page.getByRole('navigation', { name: 'Test de positionnement' });
      await press(page, bar.getByRole('link', { name: /Question suivante|suivante/i }));
      await expect(bar).toContainText('question 2');
      await press(page, bar.getByRole('link', { name: 'Arrêter ici' }));
      await expect(page.getByRole('heading', { name: 'Ce que le test montre' })).toBeVisible();
      await clean(page);
      await press(page, page.getByRole('button', { name: 'Oublier ce résultat' }));
      await expect(page.getByText('Oublié : plus rien n’est marqué.')).toBeVisible();
    });

    test('certificate: refused while a step is left, then named, an OKR chosen, printed', async ({ page }) => {
      const ids = await stepIds(page, 'first-week');
      await page.addInitScript(() => {
        window.print = () => void document.body.setAttribute('data-printed', '');
        const okr = (id: string, objective: string) => ({ id, name: objective, at: 1, okr: { objective, keyResults: [] } });
        localStorage.setItem('boussole:okrs', JSON.stringify({ v: 1, open: 'a', drafts: [okr('a', 'First one'), okr('b', 'Second one')] }));
      });
      await seed(page, { steps: Object.fromEntries(ids.slice(1).map((id) => [id, { done: true, at: 1 }])) });
      await page.goto('/en/path/first-week/certificate/');
      await expect(page.getByText('Steps to go before the certificate: 1.')).toBeVisible();
      await clean(page);
      await page.goto('/en/path/first-week/');
      const box = page.getByRole('checkbox', { name: 'Done: Metric', exact: true });
      await box.waitFor();
      await tabTo(page, box);
      await page.keyboard.press('Space');
      await page.keyboard.press('Home');
      await press(page, page.getByRole('link', { name: 'The certificate' }));
      await type(page, page.getByLabel('Your name, as it should appear'), 'Noor');
      await tabTo(page, page.getByLabel('OKR to add'));
      await page.keyboard.press('ArrowDown');
      const certificate = page.locator('.certificate');
      await expect(certificate).toContainText('Noor');
      await expect(certificate).toContainText('Second one');
      await clean(page);
      await press(page, page.getByRole('button', { name: 'Print' }));
      await expect(page.locator('body[data-printed]')).toHaveCount(1);
    });

    test('board: passports chosen, read, one taken out, themes downloaded', async ({ page }) => {
      const [item] = (await manifest(page)).filter(({ theme }) => theme === 'vanity');
      const passport = (name: string, score: number) =>
        passportFile(name, { items: { [item?.id ?? '']: [{ at: 1, score, sure: null, hash: 'x' }] } });
      await page.goto('/en/path/board/');
      await clean(page);
      const choose = page.getByRole('button', { name: 'Choose passports' });
      const chooser = page.waitForEvent('filechooser');
      await press(page, choose);
      await (await chooser).setFiles([passport('Ada', 0), passport('Bo', 1)]);
      await expect(page.getByText(/^Begin with:/)).toContainText('(1 to go over, of 2)');
      await clean(page);
      await press(page, page.getByRole('button', { name: 'Remove Bo' }));
      await expect(page.getByRole('columnheader', { name: 'Bo' })).toHaveCount(0);
      await expect(choose).toBeFocused();
      const download = page.waitForEvent('download');
      await press(page, page.getByRole('button', { name: 'Download the themes (CSV)' }));
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv).toContain('Ada');
      expect(csv).not.toContain('Bo,');
    });

    test('kit: composed, opened, finished, its certificate reached', async ({ browser }) => {
      test.setTimeout(60_000);
      const manager = await browser.newContext({ colorScheme, permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await manager.newPage();
      await page.goto('/en/path/team/');
      await type(page, page.getByLabel('Name of the kit'), 'Sam joins');
      await press(page, page.getByRole('button', { name: 'Add a number' }));
      await expect(page.locator('#number-0-name')).toBeFocused();
      await page.keyboard.type('Win rate');
      await tabTo(page, page.locator('#number-0-use'));
      await page.keyboard.press('ArrowDown');
      await type(page, page.locator('#number-0-start'), '20');
      await type(page, page.locator('#number-0-goal'), '30');
      await type(page, page.locator('#number-0-now'), '25');
      await tabTo(page, page.getByLabel('Start from'));
      await page.keyboard.press('End');
      await press(page, page.getByRole('button', { name: 'Use these steps' }));
      await type(page, page.getByLabel('Find a page, an exercise or a step'), 'net promoter');
      await press(page, page.locator('.found button').first());
      await clean(page);
      await press(page, page.getByRole('button', { name: 'Copy the link' }));
      await expect(page.getByText('Link copied')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());

      const sam = await (await browser.newContext({ colorScheme })).newPage();
      await sam.goto(link);
      await clean(sam);
      await press(sam, sam.getByRole('button', { name: 'Start this path' }));
      const score = sam.locator('form.exercise-form[data-live]');
      await type(sam, score.locator('input.field'), '0.5');
      await sam.keyboard.press('Enter');
      await expect(score.locator('.result')).toHaveClass(/is-right/);
      await clean(sam);
      await sam.reload();
      const box = sam.getByRole('checkbox', { name: /^Done: / });
      await box.waitFor();
      await tabTo(sam, box);
      await sam.keyboard.press('Space');
      await sam.reload();
      await press(sam, sam.getByRole('link', { name: 'The certificate' }));
      await type(sam, sam.getByLabel('Your name, as it should appear'), 'Sam');
      await expect(sam.locator('.certificate')).toContainText('Sam joins');
      await clean(sam);
    });
  });

test('a workshop step opens its brief, and an OKR finished there ticks it', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/en/path/first-week/');
  await page.locator('#write-yours a').click();
  const bar = page.getByRole('navigation', { name: 'Your path' });
  await expect(bar).toContainText('step 4 of 5');
  await expect(page.locator('.brief-panel')).toBeVisible();
  await expect(page).toHaveURL(/path=first-week&step=write-yours$/);
  const lines = [
    'Two agents never tread on each other’s toes again',
    'Raise the feature adoption rate from 18% to 35%',
    'Raise 7-day activation from 31% to 40%',
    'Raise day-30 retention from 44% to 50%',
  ];
  for (const [i, line] of lines.entries()) {
    const field = page.locator(i ? `#line-kr${i}` : '#line-objective');
    await field.fill(line);
  }
  await expect(page.locator('.standing')).toContainText('Cycle: When does this OKR start');
  await expect(bar.getByRole('checkbox')).not.toBeChecked();
  await page.locator('#line-cycle').fill('Q2 2027');
  await expect(bar.getByRole('checkbox')).toBeChecked();
  expect(Object.keys((await kept(page)).steps)).toEqual(['workshop/build-shared-inbox']);
  await page.goto('/en/path/first-week/');
  await expect(page.getByRole('checkbox', { name: 'Done: Write your launch OKR' })).toBeChecked();
});
