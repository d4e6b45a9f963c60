import { expect, type Locator, type Page, test } from '@playwright/test';
import { clean, kept, sortCards } from './onboarding-help.ts';

/** A KPI with its four parts, a Key Result with its figures, a plain metric: as a manager types them. */
async function typeNumbers(page: Page) {
  const field = (i: number, name: string) => page.locator(`#number-${i}-${name}`);
  for (const [i, [name, definition, source]] of [
    ['7-day activation', 'Sign-ups who published a schedule ÷ sign-ups', 'Product analytics'],
    ['Win rate', 'Deals won ÷ deals closed', 'CRM'],
    ['Leads', 'Forms sent', 'CRM'],
  ].entries()) {
    await page.getByRole('button', { name: 'Add a number' }).click();
    await expect(field(i, 'name')).toBeFocused();
    await field(i, 'name').fill(name ?? '');
    await field(i, 'definition').fill(definition ?? '');
    await field(i, 'source').fill(source ?? '');
  }
  await field(0, 'target').fill('35%');
  await field(0, 'frequency').selectOption({ label: 'every week' });
  await field(1, 'use').selectOption({ label: 'a Key Result, promised' });
  await expect(field(1, 'target')).toHaveCount(0);
  await field(1, 'start').fill('24 percent');
  await expect(page.getByText('This is not a number')).toBeVisible();
  await field(1, 'start').fill('24');
  await field(1, 'goal').fill('35.5');
  await field(1, 'now').fill('31');
  await field(2, 'use').selectOption({ label: 'a metric, noted' });
}

const right = (form: Locator, words: string | RegExp) => expect(form.locator('.result')).toContainText(words);

for (const lang of ['fr', 'en'] as const) {
  const fr = lang === 'fr';
  test(`the company’s numbers stand inside the exercises of the path that ask for them, in ${lang}`, async ({ browser }) => {
    test.setTimeout(90_000);
    const manager = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const composer = await manager.newPage();
    await composer.goto('/en/path/team/');
    await composer.getByLabel('Name of the kit').fill('Lea joins');
    await typeNumbers(composer);
    await clean(composer);
    await composer.reload();
    await expect(composer.locator('#number-1-goal')).toHaveValue('35.5');
    await composer.getByRole('button', { name: 'Copy the link' }).click();
    const link = await composer.evaluate(() => navigator.clipboard.readText());

    const page = await (await browser.newContext()).newPage();
    await page.goto(link.replace('/en/', `/${lang}/`));
    await page.getByRole('button', { name: fr ? 'Commencer ce parcours' : 'Start this path' }).click();
    const inStep = (id: string) => page.locator(`#${id} form.exercise-form[data-live]`);
    const check = (form: Locator) => form.getByRole('button', { name: fr ? 'Vérifier' : 'Check', exact: true }).click();
    const all = fr ? 'Tout est juste' : 'Everything is right';

    const roles = inStep('three-numbers-heard');
    await sortCards(roles, (card) =>
      card.includes('activation')
        ? fr
          ? 'KPI'
          : 'KPI: it is watched'
        : card.includes('Win rate')
          ? fr
            ? 'Résultat clé : on a promis de le bouger'
            : 'Key Result: we promised to move it'
          : fr
            ? 'Métrique : on la note'
            : 'Metric: it is noted',
    );
    await check(roles);
    await right(roles, all);

    const anatomy = inStep('one-kpi-in-four-parts');
    for (const part of ['Sign-ups who published', '35%', 'Product analytics', fr ? 'chaque semaine' : 'every week'])
      await anatomy.locator('label.option').filter({ hasText: part }).locator('input').check();
    await check(anatomy);
    await right(anatomy, all);

    const where = inStep('your-activation');
    await sortCards(where, (card) =>
      /schedule|35%|analytics/.test(card) ? '7-day activation' : /Forms/.test(card) ? 'Leads' : 'Win rate',
    );
    await check(where);
    await right(where, all);

    const score = inStep('your-teams-okr');
    await expect(score.locator('table.data')).toContainText(fr ? '35,5 %' : '35.5%');
    await score.locator('input.field').fill(fr ? '0,87' : '0.87');
    await check(score);
    await expect(score).toContainText(fr ? 'tu as compté depuis zéro' : 'you counted from zero');
    await score.getByRole('button', { name: fr ? /^(Reprendre|Réessayer)/ : /^Retry/ }).click();
    await score.locator('input.field').fill(fr ? '0,61' : '0.61');
    await check(score);
    await expect(score.locator('.result')).toHaveClass(/is-right/);
    await clean(page);
    await expect
      .poll(async () => Object.keys((await kept(page)).items).sort())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^kit-\w+\/anatomy$/), expect.stringMatching(/^kit-\w+\/score$/)]));
    const due = await page.evaluate(() => localStorage.getItem('boussole:due') ?? '');
    expect(due, 'a team’s exercise is not asked again without its kit').not.toContain('/anatomy');

    await page.locator('#right-base a').click();
    const bar = page.getByRole('navigation', { name: fr ? 'Ton parcours' : 'Your path' });
    await bar.getByText(fr ? 'Les chiffres de ton entreprise' : 'Your company’s numbers').click();
    await expect(bar).toContainText(fr ? '24 % → 35,5 %' : '24% → 35.5%');
  });
}
