import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';

test.use({ actionTimeout: 5_000, trace: 'off' });

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const deny = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });

/** The exercise of the page, scrolled to and at work. */
async function awake(page: Page): Promise<Locator> {
  await page.locator('.exercise form').scrollIntoViewIfNeeded();
  const form = page.locator('.exercise form[data-live]');
  await form.waitFor();
  return form;
}

/** Answers whatever question stands on the page, rightly or not, without a mouse where asked. */
async function answer(page: Page, by: 'click' | 'tap' | 'keys' = 'click'): Promise<boolean> {
  const form = await awake(page);
  const act = (selector: string) => (by === 'tap' ? form.locator(selector).first().tap() : form.locator(selector).first().click());
  const first = form.locator('.parts :is(input[type=radio], input[type=checkbox], input:not([type]), input[type=text])').first();
  if ((await form.locator('.parts select').count()) || !(await first.count())) return false;
  const isText = !['radio', 'checkbox'].includes((await first.getAttribute('type')) ?? '');
  if (
    await form
      .locator('.parts fieldset')
      .nth(1)
      .isVisible()
      .catch(() => false)
  )
    return false;
  if (by === 'keys') {
    await first.focus();
    if (isText) await page.keyboard.type('12');
    else await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  } else {
    if (isText) await first.fill('12');
    else await (by === 'tap' ? first.tap() : first.check());
    await act('.actions .primary');
  }
  return true;
}
const next = (page: Page) => page.locator('.session-bar a').last();

test('a story moves its numbers, goes back, branches again and records each decision beside the whole', async ({ page }) => {
  await page.goto('/en/practice/case-price-rise/');
  const story = page.locator('form.case');
  await story.waitFor();
  const board = () => story.locator('.board').innerText();
  const before = await board();
  await story.getByLabel('Recurring revenue of the month after').check();
  await story.getByRole('button', { name: 'Decide' }).click();
  await expect(story.locator('.effect')).toBeFocused();
  await expect(story.locator('.taken')).toContainText('A common mistake');
  await story.getByLabel('To switch it on for the 60,000 subscribers too').check();
  await story.getByRole('button', { name: 'Decide' }).click();
  expect(await board()).not.toBe(before);
  await expect(story.locator('.board')).toContainText('9%/month');
  await expect(story.locator('.effect[tabindex]')).toBeFocused();
  await expect(story.locator('.effect[tabindex]')).toContainText('Monthly subscriber churn: 4%/month → 9%/month');
  await expect(story.locator('.visually-hidden[role=status]'), 'the focus says it: once is enough').toBeEmpty();

  await story
    .getByRole('button', { name: /Go back to this decision/ })
    .last()
    .click();
  await expect(story.locator('.level')).toBeFocused();
  await story.getByLabel('One more day: three thresholds').check();
  await story.getByRole('button', { name: 'Decide' }).click();
  await expect(story.locator('.board')).not.toContainText('9%/month');

  await page.locator('#language').click();
  await page.waitForURL('**/fr/practice/case-price-rise/');
  const conte = page.locator('form.case');
  await expect(conte.locator('.story > li')).toHaveCount(2);
  await expect(conte).toContainText('Un jour de plus');
  while (await conte.getByRole('button', { name: 'Décider' }).isVisible()) {
    await conte.locator('fieldset input').first().check();
    await conte.getByRole('button', { name: 'Décider' }).click();
  }
  await expect(conte.locator('.path > li')).toHaveCount(5);
  await expect(conte.locator('.result')).toContainText('Tu as rencontré');
  await conte
    .getByRole('button', { name: /Rejouer d’ici/ })
    .nth(1)
    .click();
  await expect(conte.locator('.story > li')).toHaveCount(1);

  const items = await page.evaluate(() =>
    Object.keys((JSON.parse(localStorage.getItem('boussole:progress') ?? '{}') as { items: object }).items),
  );
  expect(items).toContain('case-price-rise');
  expect(items.filter((id) => id.startsWith('case-price-rise#')).length).toBeGreaterThanOrEqual(5);
});

test('a story asks again what was missed, and that alone, even after a reload', async ({ page }) => {
  await page.goto('/en/practice/case-price-rise/');
  const story = page.locator('form.case');
  const decide = async (option: string) => {
    await story.locator(`input[value=${option}]`).check();
    await story.getByRole('button', { name: 'Decide' }).click();
  };
  await story.getByRole('button', { name: 'Decide' }).click();
  await expect(story.locator('.not-ready')).toHaveText('Choose an option first.');
  for (const option of ['revenue-per-trial', 'half', 'eighty', 'rework', 'slogan']) await decide(option);
  await expect(story.locator('.result')).toContainText('Sound decisions: 3 of 5. Score: 70%.');
  await story.getByRole('button', { name: 'Retry what is missing' }).click();
  await expect(story.locator('.level')).toBeFocused();
  await expect(story.locator('.level')).toHaveText(/^Decision 3 of 5 · Only the decisions you missed/);
  await page.reload();
  await decide('hold');
  await expect(story.locator('.level')).toHaveText(/^Decision 5 of 5/);
  await expect(story.locator('.effect[tabindex]')).toBeFocused();
  await decide('seven-nights');
  await expect(story.locator('.result')).toContainText('Sound decisions: 5 of 5. Score: 100%.');
  await expect(story.getByRole('button', { name: 'Retry what is missing' })).toHaveCount(0);
});

test('without JavaScript a story is a book of numbered decisions, its key closed, each leading to the other', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/practice/case-feature-launch/');
  const asked = page.locator('form.book .parts');
  await expect(asked.locator('> details[open]')).toHaveCount(1);
  await asked.locator('input[type=radio]').first().check();
  const key = page.locator('details.key');
  const option = key.locator('li > details').first();
  await expect(option).toBeHidden();
  await asked.getByRole('link', { name: 'Ce que chaque option entraîne' }).first().click();
  await expect(option, 'the link opens the key').toBeVisible();
  await expect(option.locator('p').first()).toBeHidden();
  await option.locator('summary').click();
  await expect(option.locator('p').first()).toBeVisible();
  await option.getByRole('link', { name: /La suite : décision 2/ }).click();
  await expect(asked.locator('> details[open]')).toHaveCount(2);
  await context.close();
});

test('a chart question names its lines, tells its numbers in a table, and is answered by keyboard', async ({ page }) => {
  await page.goto('/en/practice/items/funnel/which-stair/');
  const exercise = page.locator('section.exercise');
  await expect(exercise.getByRole('img').first()).toHaveAccessibleName(/Visit to trial: 8, 8, 8, 8, 9%/);
  for (const name of ['Visit to trial', 'Trial to activation', 'Activation to payment'])
    await expect(exercise.locator('.chart-svg .name', { hasText: name })).toBeVisible();
  await exercise.locator('.chart summary').press('Enter');
  await expect(exercise.getByRole('table')).toContainText('31%');
  await awake(page);
  await exercise.locator('.parts input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(exercise.locator('.outcome')).toBeFocused();
});

test('filters are pages without JavaScript, and combine with it; what was done is marked', async ({ browser }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto('/en/practice/');
  await plain
    .getByRole('navigation', { name: 'Filter' })
    .getByRole('link', { name: /^Vanity/ })
    .click();
  await expect(plain).toHaveURL(/practice\/by\/theme\/vanity\//);
  const listed = await plain.locator('[data-item]').count();
  expect(listed).toBeGreaterThan(10);
  await plain.locator('[data-item] a').first().click();
  await expect(plain.locator('section.exercise')).toBeVisible();
  await bare.close();

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/en/practice/');
  const filters = page.getByRole('navigation', { name: 'Filter' });
  await filters.getByRole('link', { name: /^Vanity/ }).click();
  await filters.getByRole('link', { name: /^judge/ }).click();
  await expect(page).toHaveURL(/level=3&theme=vanity/);
  const shown = page.locator('[data-item]:visible');
  const n = await shown.count();
  expect(n).toBeGreaterThan(0);
  expect(n).toBeLessThan(listed);
  await expect(page.locator('#shown')).toHaveText(`${n} exercises`);
  await shown.first().getByRole('link').click();
  await answer(page);
  await page.goBack();
  await expect(page.locator('[data-item]:visible .went')).toHaveCount(1);
  await expect(page.locator('#standing')).toContainText('You have done 1 of');
  await context.close();
});

for (const [locale, by] of [
  ['fr', 'tap'],
  ['en', 'keys'],
] as const)
  test(`five minutes, ${locale}, ${by}: questions of other themes one after the other, then results in words`, async ({ browser }) => {
    const context = await browser.newContext(by === 'tap' ? PHONE : {});
    const page = await context.newPage();
    await page.goto(`/${locale}/practice/`);
    const start = page.locator('#five');
    await (by === 'tap' ? start.tap() : start.press('Enter'));
    await page.waitForURL('**/practice/items/**');
    for (let asked = 0; asked < 12 && !page.url().includes('/practice/session/'); asked++) {
      const here = page.url();
      await answer(page, by);
      await expect(next(page)).toBeVisible();
      await (by === 'tap' ? next(page).tap() : next(page).press('Enter'));
      await page.waitForURL((url) => url.href !== here);
    }
    await expect(page.locator('.by-theme tbody tr').first()).toBeVisible();
    await expect(page.locator('.lead')).toContainText(locale === 'fr' ? /juste|manquée|passée/ : /right|missed|skipped/);
    await expect(page.locator('.by-theme')).not.toContainText('%');
    const ids = await page.evaluate(() => (JSON.parse(sessionStorage.getItem('boussole:session') ?? '{}') as { items: string[] }).items);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    await context.close();
  });

/** An exam of five from its start to its results. */
async function sit(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/practice/`);
  await page.locator('#exam select[name=count]').selectOption('5');
  await page.locator('#exam button').click();
  await page.waitForURL('**/practice/items/**');
  for (let asked = 0; asked < 5; asked++) {
    await expect(page.locator('.session-bar')).toContainText(`${asked + 1} `);
    await awake(page);
    await expect(page.locator('details.key')).toHaveCount(0);
    if (await answer(page)) {
      await expect(page.locator('.taken-in')).toBeFocused();
      await expect(page.locator('.result, .reasons, .mark')).toHaveCount(0);
      await expect(page.locator('.parts :is(input, select):not(:disabled, [readonly])')).toHaveCount(0);
    }
    const here = page.url();
    await next(page).click();
    await page.waitForURL((url) => url.href !== here);
  }
  await page.waitForURL('**/practice/session/**');
}

test('an exam gives no mark before its end; then every question with the answer given and its reasons', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await sit(page, 'fr');
  await expect(page.locator('.question')).toHaveCount(5);
  await page.getByRole('button', { name: 'Tout ouvrir' }).click();
  const answered = page.locator('.question:not([data-outcome=passed])').first();
  await answered.locator('form').scrollIntoViewIfNeeded();
  await expect(answered.locator('.result .reasons')).toBeVisible();
  await expect(answered.locator('.parts :is(input:checked, input:not([type=radio]))').first()).toBeVisible();
  await context.close();
});

test('with storage denied an exam still goes through, carried by the address', async ({ browser }) => {
  const context = await browser.newContext();
  await deny(context);
  const page = await context.newPage();
  await sit(page, 'en');
  await expect(page.locator('.by-theme tbody tr').first()).toBeVisible();
  await expect(page.locator('.question')).toHaveCount(5);
  await page.getByRole('button', { name: 'Open all' }).click();
  const answered = page.locator('.question:not([data-outcome=passed])').first();
  await answered.locator('form').scrollIntoViewIfNeeded();
  await expect(answered.locator('.result .reasons')).toBeVisible();
  await expect(answered.locator('.parts :is(input:checked, input:not([type=radio]))').first()).toBeVisible();
  await context.close();
});

test('with storage denied a reload in the middle of an exam keeps the answer given, in either language', async ({ browser }) => {
  const context = await browser.newContext();
  await deny(context);
  const page = await context.newPage();
  await page.goto('/en/practice/');
  await page.locator('#exam select[name=count]').selectOption('20');
  await page.locator('#exam button').click();
  await page.waitForURL('**/practice/items/**');
  for (let asked = 0; asked < 19; asked++) {
    if (await answer(page)) break;
    const here = page.url();
    await next(page).click();
    await page.waitForURL((url) => url.href !== here);
  }
  await expect(page.locator('.taken-in')).toBeFocused();
  await page.reload();
  await awake(page);
  await expect(page.locator('.taken-in')).toBeVisible();
  await page.locator('#language').click();
  await page.waitForURL('**/fr/**');
  await awake(page);
  await expect(page.locator('.taken-in')).toBeVisible();
  await expect(page.locator('.session-bar')).toContainText('sur 20');
  await context.close();
});

test('the drill deals by its address, alike in both languages, counts, and goes on', async ({ page }) => {
  const heading = page.locator('.drill h2');
  await page.goto('/fr/practice/drill/formulas/?seed=42&n=3');
  await page.locator('.drill form[data-live]').waitFor();
  const french = await heading.innerText();
  const id = await page.locator('.drill form').getAttribute('data-item');
  await page.reload();
  await expect(heading).toHaveText(french);
  await page.locator('#language').click();
  await page.waitForURL('**/en/practice/drill/formulas/?seed=42&n=3');
  await expect(page.locator('.drill form[data-live]')).toHaveAttribute('data-item', id ?? '');
  const field = page.locator('.drill .parts input').first();
  await ((await field.getAttribute('type')) === 'radio' ? field.check() : field.fill('7'));
  await page.locator('.drill .actions .primary').click();
  await expect(page.locator('.drill .session-bar')).toContainText(/So far: [01] right of 1/);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page).toHaveURL(/seed=42&n=4/);
  await expect(heading).toBeFocused();
  const items = await page.evaluate(() =>
    Object.keys((JSON.parse(localStorage.getItem('boussole:progress') ?? '{}') as { items: object }).items),
  );
  expect(items).toEqual([id?.replace(/@.*/, '')]);
});

test('without JavaScript the drill is a series of questions with their answers folded', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/practice/drill/vanity/');
  await expect(page.locator('section.exercise')).toHaveCount(8);
  await expect(page.locator('details.key[open]')).toHaveCount(0);
  await page.locator('details.key summary').first().click();
  await expect(page.locator('details.key .reasons').first()).toBeVisible();
  await context.close();
});

test('a generated question on its own page leads to what it rests on', async ({ page }) => {
  const items = (await (await page.request.get('/en/practice/items.json')).json()) as { id: string; type: string }[];
  const made = items.find(({ id }) => id.startsWith('made/which-column/'));
  expect(made).toBeDefined();
  await page.goto(`/en/practice/items/${made?.id}/`);
  await awake(page);
  await page.locator('.parts input').first().check();
  await page.locator('.actions .primary').click();
  const link = page.locator('.result .reasons a').first();
  await expect(link).toHaveAttribute('href', /compare\/[a-z-]+\/#row-/);
  await link.click();
  await page.waitForURL(/compare\/[a-z-]+\/#row-/);
  await expect(page.locator('tr:target')).toBeVisible();
});
