import { expect, test } from '@playwright/test';
import { answer, clean, ITEM, kept, liveForm, manifest, readToTheEnd, seed, tabTo } from './onboarding-help.ts';

const DAY = 86_400_000;

test.describe('a newcomer', () => {
  test('does day one on a phone, closes the browser, comes back, changes language, goes on', async ({ browser }) => {
    test.setTimeout(90_000);
    const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
    const first = await browser.newContext(phone);
    const page = await first.newPage();
    await page.clock.install();
    await page.goto('/fr/');
    await page.getByRole('link', { name: /Commencer le parcours/ }).tap();
    await page.getByRole('link', { name: /^Commencer · / }).tap();
    const bar = page.getByRole('navigation', { name: 'Ton parcours' });
    await expect(bar).toContainText('Jour 1, étape 1 sur 6');
    await expect(bar.getByRole('checkbox')).not.toBeChecked();
    await readToTheEnd(page);
    await expect(bar.getByRole('checkbox')).toBeChecked();
    await bar.getByRole('link', { name: 'Ensuite · KPI' }).tap();
    await expect(bar).toContainText('étape 2 sur 6');
    await readToTheEnd(page);
    await expect(bar.getByRole('checkbox')).toBeChecked();
    await bar.getByRole('link', { name: /^Ensuite/ }).tap();
    await expect(bar).toContainText('étape 3 sur 6');
    await answer(page, true);
    await expect(bar.getByRole('checkbox')).toBeChecked();
    await bar.getByRole('link', { name: 'Ensuite · OKR' }).tap();
    await bar.getByRole('checkbox').check();
    await bar.getByRole('link', { name: /^Ensuite/ }).tap();
    await expect(bar).toContainText('étape 5 sur 6');
    await bar.getByRole('checkbox').check();
    await bar.getByRole('link', { name: /^Ensuite/ }).tap();
    await expect(page).toHaveURL(/\/fr\/path\/first-week\/#three-numbers-heard$/);
    await page.getByLabel(/^Note trois chiffres/).fill('NRR 104 % : KPI. Leads 812 : metric.');
    await page.clock.fastForward(1000);
    await expect(page.getByText('Enregistré sur cet appareil.')).toBeVisible();
    await expect(page.getByText('Étapes faites : 6 sur 34')).toBeVisible();
    const state = await first.storageState();
    await first.close();

    const second = await browser.newContext({ ...phone, storageState: state });
    const again = await second.newPage();
    await again.goto('/fr/');
    await again.getByRole('link', { name: /^Reprendre : Première semaine/ }).tap();
    await expect(again.getByText('Étapes faites : 6 sur 34')).toBeVisible();
    await again.getByRole('link', { name: 'English' }).tap();
    await expect(again).toHaveURL(/\/en\/path\/first-week\//);
    await expect(again.getByText('Steps done: 6 of 34')).toBeVisible();
    await expect(again.getByLabel(/^Write down three numbers/)).toHaveValue('NRR 104 % : KPI. Leads 812 : metric.');
    await again.getByRole('link', { name: /^Continue · / }).tap();
    await expect(again.getByRole('navigation', { name: 'Your path' })).toContainText('Day 2, step 1 of 7');
    await second.close();
  });

  test('switching language in the middle of a step keeps the path, the step and the answer under way', async ({ page }) => {
    await page.goto('/fr/practice/items/metric-vs-kpi/two-parts-short/?path=first-week&step=two-parts-short');
    await (await liveForm(page)).locator('label.option input').nth(1).check();
    const chosen = await page.locator('label.option input:checked').getAttribute('value');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('navigation', { name: 'Your path' })).toContainText('step 3 of 6');
    await liveForm(page);
    expect(await page.locator('label.option input:checked').getAttribute('value')).toBe(chosen);
  });

  test('reads the whole path without JavaScript, and every step is a link or a task', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/path/first-week/');
    await expect(page.locator('.path-step')).toHaveCount(34);
    await expect(page.getByRole('link', { name: 'Metric', exact: true })).toHaveAttribute('href', /\/en\/glossary\/metric\//);
    await expect(page.getByText('Write down three numbers quoted in front of you')).toBeVisible();
    await context.close();
  });
});

test.describe('placement', () => {
  test('one right answer on a later idea lets one skip what it builds on, says why, locks nothing', async ({ page }) => {
    await page.goto('/fr/path/placement/');
    await page.getByRole('button', { name: 'Commencer le test' }).click();
    await expect(page.getByRole('navigation', { name: 'Test de positionnement' })).toContainText('question 1 (12 au plus)');
    expect(page.url()).toContain('key-result/which-line-proves-it');
    await answer(page, true, 'sure');
    await page.getByRole('link', { name: 'Arrêter ici' }).click();
    await expect(page.getByRole('heading', { name: 'Tu peux sauter' })).toBeVisible();
    const line = page.getByRole('listitem').filter({ hasText: 'Départ et cible' });
    await expect(line).toContainText('ta réponse était juste sur « Résultat clé », qui la suppose');
    await clean(page);
    await page.goto('/fr/path/first-week/');
    const step = page.locator('#baseline');
    await expect(step).toContainText(
      'Tu peux sauter cette étape : tu as su répondre sur « Résultat clé », qui suppose « Départ et cible ».',
    );
    await step.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/fr/path/placement/');
    await page.getByRole('button', { name: 'Oublier ce résultat' }).click();
    await page.goto('/fr/path/first-week/');
    await expect(page.locator('.skip-note')).toHaveCount(0);
  });

  test('“I do not know” leads on and ends early; the test can be taken up again after a stop', async ({ page }) => {
    await page.goto('/en/path/placement/');
    await page.getByRole('button', { name: 'Start the test' }).click();
    await page.getByRole('link', { name: 'I do not know' }).click();
    await expect(page.getByRole('navigation', { name: 'Placement test' })).toContainText('question 2');
    await page.getByRole('link', { name: 'Stop here' }).click();
    await page.getByRole('link', { name: 'Continue the test' }).click();
    await expect(page.getByRole('navigation', { name: 'Placement test' })).toContainText('question 2');
    await page.getByRole('link', { name: 'I do not know' }).click();
    await expect(page).toHaveURL(/\/en\/path\/placement\//);
    await expect(page.getByText('Nothing to skip for now')).toBeVisible();
  });
});

test.describe('review', () => {
  test('a missed item comes back the next day, with the reason; answered well, it goes further away', async ({ page }) => {
    const start = new Date('2026-11-23T09:00:00');
    await page.clock.install({ time: start });
    await page.goto(`/fr/practice/items/${ITEM.id}/`);
    await answer(page, false, 'sure');
    await page.goto('/fr/review/');
    await expect(page.getByText('Rien à revoir pour le moment.')).toContainText('demain');
    await expect(page.locator('header .due')).toBeHidden();
    await page.clock.setFixedTime(start.getTime() + DAY + 60_000);
    await page.goto('/fr/');
    await expect(page.getByRole('link', { name: '1 question à revoir' }).first()).toBeVisible();
    await page.goto('/fr/review/');
    await expect(page.getByRole('heading', { name: '1 question à revoir' })).toBeVisible();
    await clean(page);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByRole('navigation', { name: 'Révisions' })).toContainText('Tu l’avais manquée.');
    await expect(page.locator('.result')).toHaveCount(0);
    await answer(page, true, 'sure');
    await page.getByRole('link', { name: 'Voir le bilan' }).click();
    await expect(page.getByText('Justes du premier coup : 1 sur 1.')).toBeVisible();
    await expect(page.locator('.outcome-of-session')).toContainText(/revient (dans \d+ jours|demain|après-demain)/);
    await expect(page.locator('header .due')).toBeHidden();
    await expect(page.getByRole('row', { name: /J’en suis sûr/ })).toContainText('1 sur 2');
    await clean(page);
  });

  test('a question whose content changed is asked again, and says so; a page met is asked about; ten at most', async ({ page }) => {
    const items = await manifest(page);
    const at = Date.now() - 3 * DAY;
    const log = (id: string, score: number, hash: string) => [id, [{ at, score, sure: true, hash }]] as const;
    const [changed, ...others] = items.filter(({ type, id }) => type === 'choice' && id.includes('/'));
    await seed(page, {
      items: Object.fromEntries([log(changed?.id ?? '', 1, 'old'), ...others.slice(0, 14).map(({ id, hash }) => log(id, 0, hash))]),
      pages: { 'glossary/okr': at },
    });
    await page.goto('/en/review/');
    await expect(page.getByRole('heading', { name: '16 questions to review' })).toBeVisible();
    await expect(page.locator('.due-list li')).toHaveCount(10);
    await page.evaluate((keep) => {
      const all = JSON.parse(localStorage.getItem('boussole:progress') ?? '{}');
      all.items = Object.fromEntries(Object.entries(all.items).filter(([id]) => id === keep));
      localStorage.setItem('boussole:progress', JSON.stringify(all));
    }, changed?.id ?? '');
    await page.reload();
    await expect(page.locator('.due-list li')).toHaveCount(2);
    await expect(page.locator('.due-list')).toContainText('page read, never tried');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('navigation', { name: 'Review' })).toContainText('This question has changed since you answered it');
  });

  test('the count in the header can be switched off', async ({ page }) => {
    const [item] = await manifest(page);
    await seed(page, { items: { [item?.id ?? '']: [{ at: Date.now() - 3 * DAY, score: 0, sure: null, hash: item?.hash }] } });
    await page.goto('/fr/review/');
    await expect(page.locator('header .due')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Montrer dans l’en-tête/ }).uncheck();
    await expect(page.locator('header .due')).toBeHidden();
    await page.goto('/fr/glossary/kpi/');
    await expect(page.locator('header .due')).toBeHidden();
  });
});

test.describe('by keyboard alone', () => {
  test('a step is ticked, an answer written, the next step opened', async ({ page }) => {
    await page.goto('/en/path/quarterly-review/');
    const box = page.getByRole('checkbox', { name: 'Done: Two readers, two targets' });
    await box.waitFor();
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await tabTo(page, page.getByLabel(/^Three to five lines/));
    await page.keyboard.type('Activation 31%');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await kept(page)).answers['quarterly-review/your-numbers']?.text).toBe('Activation 31%');
    await page.reload();
    const go = page.getByRole('link', { name: /^Continue · / });
    await go.waitFor();
    await tabTo(page, go);
    await page.keyboard.press('Enter');
    const bar = page.getByRole('navigation', { name: 'Your path' });
    await expect(bar).toContainText('step 2 of 5');
    await tabTo(page, bar.getByRole('link', { name: /^Next/ }));
    const [focus, sticky] = [await page.locator(':focus').boundingBox(), await bar.boundingBox()];
    expect((focus?.y ?? 0) >= (sticky?.y ?? 1)).toBe(true);
  });

  test('a review session is begun, done and closed', async ({ page }) => {
    const items = await manifest(page);
    const item = items.find(({ id }) => id === ITEM.id);
    await seed(page, { items: { [ITEM.id]: [{ at: Date.now() - 3 * DAY, score: 0, sure: null, hash: item?.hash }] } });
    await page.goto('/en/review/');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Start' }));
    await page.keyboard.press('Enter');
    const form = await liveForm(page);
    await tabTo(page, form.locator('label.option input').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(form.locator('.result')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'See how it went' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'How the session went' })).toBeVisible();
  });
});

test.describe('a lost network', () => {
  test('a review begun with a network is done without one, and told apart from a network that came back', async ({ context, page }) => {
    test.setTimeout(60_000);
    const items = (await manifest(page)).filter(({ type, id }) => type === 'choice' && id.includes('/')).slice(0, 3);
    await seed(page, {
      items: Object.fromEntries(items.map(({ id, hash }) => [id, [{ at: Date.now() - 3 * DAY, score: 0, sure: null, hash }]])),
    });
    await page.goto('/en/review/');
    await page.getByRole('button', { name: 'Start' }).click();
    const bar = page.getByRole('navigation', { name: 'Review' });
    await expect(bar).toContainText('the session holds without a network too', { timeout: 20_000 });
    await context.setOffline(true);
    for (let i = 0; i < 3; i++) {
      await expect(bar).toContainText(`question ${i + 1} of 3`);
      await answer(page, true);
      await bar.getByRole('link', { name: i < 2 ? 'Next question' : 'See how it went' }).click();
    }
    await expect(page.getByText('Right first time: 3 of 3.')).toBeVisible();
    expect(Object.values((await kept(page)).items).map((log) => log.length)).toEqual([2, 2, 2]);
    await context.setOffline(false);
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys()), 'the pages are forgotten once the session is over').toEqual([]);
  });
});
