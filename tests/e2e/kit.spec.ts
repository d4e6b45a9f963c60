import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { clean, kept, manifest, passportFile, seed, sortCards, tabTo } from './onboarding-help.ts';

const NUMBERS = [
  ['7-day activation', 'Sign-ups who published a schedule ÷ sign-ups', '35%', 'Product analytics'],
  ['Win rate', 'Deals won ÷ deals closed', '24%', 'CRM'],
];

/** Fills in a kit of two steps and two numbers; the page must be the composer. */
async function compose(page: Page) {
  await page.getByLabel('Name of the kit').fill('Lea joins <b>');
  await page.getByLabel('From', { exact: true }).fill('Inès');
  await page.getByLabel('Welcome note').fill('Ask Karim.\nWelcome!');
  for (const [i, values] of NUMBERS.entries()) {
    await page.getByRole('button', { name: 'Add a number' }).click();
    for (const [j, field] of ['name', 'definition', 'target', 'source'].entries())
      await page.locator(`#number-${i}-${field}`).fill(values[j] ?? '');
  }
  await page.getByLabel('Start from').selectOption({ label: 'a blank page' });
  await page.getByRole('button', { name: 'Use these steps' }).click();
  await page.getByLabel('Find a page, an exercise or a step').fill('net promoter');
  await page.locator('.found button').first().click();
  await page.getByText('A task of your own').click();
  await page.getByLabel('Title', { exact: true }).fill('Find our NPS');
  await page.getByLabel('What you ask').fill('Where is it published?');
  await page.getByRole('button', { name: 'Add this task' }).click();
  await page.getByLabel('First day').fill('2026-11-28');
}

test('a kit is made, opened by someone else, and finished', async ({ browser }) => {
  test.setTimeout(90_000);
  const manager = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await manager.newPage();
  await page.goto('/en/path/team/');
  await compose(page);
  await expect(page.getByText('Steps: 2, 14 min in all.')).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: 'Move “Find our NPS” up' }).click();
  await expect(page.locator('.kit-steps li').first()).toContainText('Find our NPS');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(page.getByLabel('Name of the kit')).toHaveValue('Lea joins <b>');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const lea = await (await browser.newContext()).newPage();
  await lea.goto(link.replace('/en/', '/fr/'));
  await expect(lea.getByRole('heading', { name: 'Lea joins <b>' })).toBeVisible();
  await expect(lea.getByText('Ask Karim.')).toBeVisible();
  await lea.getByRole('button', { name: 'Commencer ce parcours' }).click();
  await expect(lea.getByText('lundi 30 novembre')).toBeVisible();
  await expect(lea.locator('.path .numbers').first()).toContainText('Cible : 35%');
  await clean(lea);
  await lea.getByRole('link', { name: /^Commencer · / }).click();
  const bar = lea.getByRole('navigation', { name: 'Ton parcours' });
  await expect(bar).toContainText('étape 1 sur 2');
  await bar.getByText('Les chiffres de ton entreprise').click();
  await expect(bar).toContainText('Deals won ÷ deals closed');
  await bar.getByRole('checkbox').check();
  await bar.getByRole('link', { name: 'Ensuite · Find our NPS' }).click();
  await lea.getByLabel('Where is it published?').fill('Dans le CRM');
  await expect(lea.getByText('Parcours terminé.')).toBeVisible();
  const quiz = lea.locator('form[data-item$="/where"]');
  await sortCards(quiz, (card) => (/schedule|35|analytics/.test(card) ? '7-day activation' : 'Win rate'));
  await quiz.getByRole('button', { name: 'Vérifier' }).click();
  await expect(quiz.locator('.result')).toContainText('Tout est juste');
  await lea.getByRole('link', { name: 'Le certificat' }).click();
  await lea.getByLabel('Ton nom, comme il doit apparaître').fill('Léa Marchand');
  const certificate = lea.locator('.certificate');
  await expect(certificate).toContainText('Léa Marchand');
  await expect(certificate).toContainText('a terminé le parcours');
  await clean(lea);
  await lea.emulateMedia({ media: 'print' });
  await expect(certificate).toBeVisible();
  await expect(lea.getByRole('button', { name: 'Imprimer' })).toBeHidden();

  const other = await (await browser.newContext()).newPage();
  await other.goto('/en/path/kit/');
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByRole('heading', { name: 'Lea joins <b>' })).toBeVisible();
});

test('a kit link that is damaged says so and keeps nothing', async ({ page }) => {
  await page.goto('/en/path/kit/#kit=1.AAAA');
  await expect(page.getByText('is not a kit that can be read')).toBeVisible();
  expect((await kept(page)).items).toBeUndefined();
});

test('steps are found, ordered and taken out by keyboard, the focus following', async ({ page }) => {
  await page.goto('/en/path/team/');
  await page.getByLabel('Name of the kit').waitFor();
  const down = page.getByRole('button', { name: 'Move “Metric” down' });
  await tabTo(page, down);
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit-steps').first().locator('li').nth(1)).toContainText('Metric');
  await expect(down).toBeFocused();
  const take = page.getByRole('button', { name: 'Remove “Metric”' });
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Metric” removed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(take).toHaveCount(1);
});

test('the board: several passports, gaps by theme, questions most missed, CSV; nothing leaves the page', async ({ page }) => {
  const items = (await manifest(page)).filter(({ theme }) => theme === 'vanity').slice(0, 3);
  const passport = (name: string, scores: number[]) =>
    passportFile(name, {
      items: Object.fromEntries(scores.map((score, i) => [items[i]?.id, [{ at: 1, score, sure: null, hash: 'x' }]])),
    });
  const requests: string[] = [];
  await page.goto('/fr/path/board/');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  await page
    .locator('input[type=file]')
    .setInputFiles([
      passport('=Ada', [0, 1]),
      passport('Bo', [0, 0]),
      { name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
    ]);
  await expect(page.getByText('no.json n’est pas un passeport lisible')).toBeVisible();
  const row = page.getByRole('row', { name: /^Vanité/ });
  await expect(row.getByRole('cell')).toHaveText(['1 sur 4', '1 sur 2', '0 sur 2']);
  const missed = page.getByRole('row').filter({ has: page.getByRole('link', { name: items[0]?.title ?? '' }) });
  await expect(missed).toContainText('2 sur 2');
  await clean(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger les thèmes (CSV)' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain("Vanité;'=Ada;2;1;");
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect((await kept(page)).items).toBeUndefined();
});

test('the certificate of a finished path carries dates, name and the launch OKR of the workshop', async ({ page }) => {
  const steps = (await (await page.request.get('/en/path/quarterly-review/steps.json')).json()) as {
    path: { days: { steps: { id: string }[] }[] };
  };
  const ids = steps.path.days.flatMap((day) => day.steps.map(({ id }) => id));
  const at = (i: number) => Date.UTC(2026, 10, 23 + (i % 3), 9);
  await seed(page, { steps: Object.fromEntries(ids.slice(0, -1).map((id, i) => [`quarterly-review/${id}`, { done: true, at: at(i) }])) });
  await page.goto('/en/path/quarterly-review/certificate/');
  await expect(page.getByText('Steps to go before the certificate: 1.')).toBeVisible();
  await page.evaluate(
    (last) => {
      const progress = JSON.parse(localStorage.getItem('boussole:progress') ?? '{}');
      progress.answers[`quarterly-review/${last}`] = { text: 'done', at: Date.UTC(2026, 10, 25, 9) };
      localStorage.setItem('boussole:progress', JSON.stringify(progress));
      localStorage.setItem(
        'boussole:okrs',
        JSON.stringify({
          v: 1,
          open: 'a',
          drafts: [
            {
              id: 'a',
              name: 'Digest',
              at: 1,
              okr: {
                objective: 'Agents start the day with a summary <i>',
                keyResults: [{ id: 'k', text: 'Adoption from 0 to 25%' }, 'rotten'],
              },
            },
            7,
          ],
        }),
      );
    },
    ids.at(-1) ?? '',
  );
  await page.reload();
  const certificate = page.locator('.certificate');
  await expect(certificate).toContainText('from 23 to 25 November 2026');
  await expect(certificate).toContainText('Agents start the day with a summary <i>');
  await expect(certificate).toContainText('Adoption from 0 to 25%');
  await page.getByLabel('OKR to add').selectOption('none');
  await expect(certificate).not.toContainText('Adoption');
  await page.getByLabel('Your name, as it should appear').fill('Noor');
  await page.reload();
  await expect(certificate).toContainText('Noor');
});
