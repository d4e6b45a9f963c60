import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/core/locale.ts';
import type { Item, ItemOf } from '../../src/exercises/localise.ts';
import { kindOf, TYPE_NAMES, type TypeName, type Way, waysOf } from '../../src/exercises/registry.ts';
import { SHELL } from '../../src/exercises/strings.ts';
import { WORDS } from '../../src/gallery/strings.ts';
import { exampleOf } from '../contract/example.ts';
import { DRIVERS } from './exercises/drivers.ts';
import { Exercise } from './exercises/exercise.ts';

/** Set it to write the transcripts anew; then read them, line by line, before committing them. */
const WRITE = process.env['UPDATE_TRANSCRIPTS'] === '1';

/* Ways of several minutes leave traces too big to be of use. */
test.use({ actionTimeout: 5_000, trace: 'off' });

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A missed try, a hint, another go, the right answer: all in one way. */
async function workThrough(exercise: Exercise, type: TypeName): Promise<void> {
  const kind = kindOf(type);
  const { root, item, words } = exercise;
  const key = kind.key(item);
  const { put, miss, play } = DRIVERS[type];
  if (play) return play(exercise, key as never);
  await exercise.command('check');
  await put(exercise, miss(item as never, key as never) as never);
  await exercise.command('check');
  await expect(root.locator('.result'), 'a missed try is told as such').not.toHaveClass(/is-right/);
  await expect(root.locator('.parts :is([aria-invalid], [aria-describedby^="why-"])').first()).toBeVisible();
  await exercise.command('hint');
  await exercise.command('retry');
  await put(exercise, key as never);
  await exercise.command('check');
  await expect(root.locator('.result')).toHaveClass(/is-right/);
  await expect(root.locator('.outcome')).toBeFocused();
  await expect(root.getByRole('button', { name: words.again })).toBeVisible();
}

for (const type of TYPE_NAMES)
  for (const locale of LOCALES)
    test(`${type}, ${locale}: finished in each of its ways, announced as kept`, async ({ browser }) => {
      test.setTimeout(120_000);
      const item = exampleOf(type, locale) as Item;
      const heard: string[] = [];
      for (const way of waysOf(type))
        await test.step(way, async () => {
          const context = await browser.newContext({ ...(way === 'touch' ? PHONE : DESK), reducedMotion: 'reduce' });
          const exercise = await Exercise.open(context, way, item);
          await workThrough(exercise, type);
          heard.push(`# ${WORDS[locale].way[way as Way]}`, ...exercise.heard, '');
          await context.close();
        });
      const file = `tests/e2e/transcripts/${type}.${locale}.txt`;
      const text = `${heard.join('\n').trim()}\n`;
      if (WRITE) writeFileSync(file, text);
      expect(existsSync(file), `${file} is missing: UPDATE_TRANSCRIPTS=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });

test('with storage denied every type works, and says that nothing is kept', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext(DESK);
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  for (const type of TYPE_NAMES) {
    const item = exampleOf(type, 'en') as Item;
    const exercise = await Exercise.open(context, 'click', item);
    await workThrough(exercise, type);
    await expect(exercise.root.getByText(SHELL.en.notKept)).toBeVisible();
    await exercise.page.close();
  }
});

test('without JavaScript every type shows its question with usable fields, and keeps its key closed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/practice/gallery/`);
    for (const type of TYPE_NAMES) {
      const item = exampleOf(type, locale) as Item;
      const root = page.locator(`[id="example--${type}"]`);
      await expect(root.getByRole('heading', { name: item.title })).toBeVisible();
      await expect(root.locator('.parts :is(input, select, textarea):not(:disabled)').first()).toBeVisible();
      await expect(root.getByRole('button', { name: SHELL[locale].check })).toBeHidden();
      for (const { rationale } of kindOf(type).solution(item)) await expect(root.locator('.parts')).not.toContainText(rationale);
      const key = root.locator('details.key').last();
      await expect(key.locator('li').first()).toBeHidden();
      await key.locator('> summary').click();
      await expect(key.locator('li').first()).toBeVisible();
    }
  }
  await context.close();
});

test('an answer under way, its marks, hints and deal survive the language switch', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const fr = exampleOf('anatomy', 'fr');
  const exercise = await Exercise.open(context, 'click', fr as Item, '');
  const key = kindOf('anatomy').key(fr as Item) as Record<string, string>;
  await DRIVERS.anatomy.put(exercise, { ...key, source: 'sales' } as never);
  await exercise.command('check');
  await exercise.command('hint');
  await exercise.page.locator('#language').click();
  await exercise.page.waitForURL('**/en/**');
  const root = exercise.page.locator('[id="example--anatomy"]');
  await root.scrollIntoViewIfNeeded();
  await root.locator('form[data-live]').waitFor();
  for (const [part, option] of Object.entries({ ...key, source: 'sales' }))
    await expect(root.locator(`input[name="example/anatomy:${part}"][value="${option}"]`)).toBeChecked();
  await expect(root.locator('.result')).toContainText('3 of 4 right');
  await expect(root.locator('.hints li')).toHaveCount(1);
  await context.close();
});

test('a seed in the address deals the same for everyone, another seed deals otherwise', async ({ browser }) => {
  const deal = async (query: string) => {
    const context = await browser.newContext(DESK);
    const { root } = await Exercise.open(context, 'click', exampleOf('order', 'en') as Item, query);
    const steps = await root.locator('[data-step]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['step']));
    await context.close();
    return steps.join();
  };
  expect(await deal('?seed=monday')).toBe(await deal('?seed=monday'));
  expect(
    new Set([await deal('?seed=monday'), await deal('?seed=tuesday'), await deal('?seed=friday'), await deal('')]).size,
  ).toBeGreaterThan(1);
});

test('giving up is explicit: offered after a check, it shows every reason and closes the exercise', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const item = exampleOf('match', 'en');
  const exercise = await Exercise.open(context, 'click', item as Item);
  const { root } = exercise;
  await expect(root.getByRole('button', { name: SHELL.en.giveUp })).toHaveCount(0);
  await exercise.command('check');
  await exercise.command('giveUp');
  await expect(root.locator('.outcome')).toBeFocused();
  for (const { rationale } of item.pairs) await expect(root.locator('.result').getByText(rationale)).toBeVisible();
  await expect(root.locator('.parts select')).toHaveCount(0);
  await exercise.command('again');
  await expect(root.locator('.result')).toHaveCount(0);
  await context.close();
});

test('a double click on Check is one try, and does not wipe out what it has just finished', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const item: ItemOf<'choice'> = exampleOf('choice', 'en');
  const exercise = await Exercise.open(context, 'click', item as Item);
  const { root, words } = exercise;
  const check = root.getByRole('button', { name: words.check, exact: true });
  await DRIVERS.choice.put(exercise, ['visits'] as never);
  await check.dblclick();
  await check.click();
  await exercise.command('hint');
  await expect(root.locator('.hints li')).toHaveCount(1);
  await expect(root.getByText(words.unlock), 'the second hint waits for another try').toBeVisible();
  await DRIVERS.choice.put(exercise, kindOf('choice').key(item as Item) as never);
  await check.dblclick();
  await expect(root.locator('.result')).toHaveClass(/is-right/);
  await root.getByRole('button', { name: words.again }).click();
  await expect(root.locator('.result'), 'one click does start again').toHaveCount(0);
  await context.close();
});

test('what a check found missing is no longer said once it is there', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const first = await Exercise.open(context, 'click', exampleOf('order', 'en') as Item);
  const notReady = first.root.locator('.not-ready');
  await first.command('check');
  await expect(notReady).toBeVisible();
  await first.press(first.root.locator('.arrow:not([aria-disabled=true])').first());
  await expect(notReady).toHaveCount(0);
  await expect(first.root.locator('[aria-invalid]')).toHaveCount(0);
  await context.close();
});

test('Escape puts down what was picked up, and says so', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const { page, root } = await Exercise.open(context, 'keyboard', exampleOf('match', 'en') as Item);
  const grip = root.locator('[data-left] button.grip').first();
  await grip.press('Enter');
  await expect(grip).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(grip).toHaveAttribute('aria-pressed', 'false');
  await expect(root.locator('.visually-hidden[role=status]')).toContainText('put down');
  await context.close();
});

test('a wrong single choice is marked without the right one being told, and stays until another is chosen', async ({ browser }) => {
  const context = await browser.newContext(DESK);
  const item: ItemOf<'choice'> = exampleOf('choice', 'en');
  const exercise = await Exercise.open(context, 'click', item as Item);
  const { root } = exercise;
  await DRIVERS.choice.put(exercise, ['visits'] as never);
  await exercise.command('check');
  await expect(root.locator('.option.right')).toHaveCount(0);
  await expect(root.locator('.result')).not.toContainText(item.options.find(({ correct }) => correct)?.rationale ?? '?');
  const wrong = root.locator('input[value="visits"]');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  const described = await wrong.getAttribute('aria-describedby');
  await expect(exercise.page.locator(`[id="${described}"]`)).toContainText(
    item.options.find(({ id }) => id === 'visits')?.rationale ?? '?',
  );
  await context.close();
});

test('a number that can be read two ways, or not at all, is explained and not marked', async ({ browser }) => {
  for (const [locale, typed, expected] of [
    ['fr', '1.234', /1,234 ou 1\u202f234/],
    ['fr', 'quatre', /ne se lit pas/],
    ['en', '1.234,5,6', /does not read/],
  ] as const) {
    const context = await browser.newContext(DESK);
    const exercise = await Exercise.open(context, 'click', exampleOf('numeric', locale) as Item);
    await exercise.root.locator('input.field').fill(typed);
    await exercise.command('check');
    await expect(exercise.root.locator('.not-ready')).toHaveText(expected);
    await expect(exercise.root.locator('.result')).toHaveCount(0);
    await context.close();
  }
});

for (const locale of LOCALES)
  test(`on paper, ${locale}: whatever was answered, a clean worksheet, and the key on a page of its own`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext(DESK);
    for (const type of TYPE_NAMES) {
      const item = exampleOf(type, locale) as Item;
      const exercise = await Exercise.open(context, 'click', item);
      const { page, root } = exercise;
      await workThrough(exercise, type);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const sheet = root.locator('.parts:not([hidden])');
      await expect(sheet).toHaveCount(1);
      await expect(sheet.locator(':is(:checked:not(option), .mark, .right, .wrong, .picked, [aria-pressed=true]):visible')).toHaveCount(0);
      for (const value of await sheet
        .locator('select, input[type=text]')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)))
        expect(value, `${type}: an empty field`).toBe('');
      await expect(root.locator(':is(.actions, .result, .taken, .hints, .report):visible')).toHaveCount(0);
      for (const { rationale } of kindOf(type).solution(item)) await expect(sheet).not.toContainText(rationale);
      const key = root.locator('details.key').last();
      await expect(key.locator('li').first()).toBeVisible();
      expect(await key.evaluate((node) => getComputedStyle(node).breakBefore), `${type}: the key starts a page`).toBe('page');
      await page.close();
    }
    await context.close();
  });
