import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Item } from '../../src/exercises/localise.ts';
import { kindOf, TYPE_NAMES } from '../../src/exercises/registry.ts';
import { exampleOf } from '../contract/example.ts';
import { DRIVERS } from './exercises/drivers.ts';
import { Exercise } from './exercises/exercise.ts';

test.use({ actionTimeout: 5_000, trace: 'off' });

/** A story and a repair are marked as they go: their drivers answer them with the right choices. */
const TOLD = new Set(['case', 'repair']);

test('answered wrongly, then given up, every type passes axe in both themes, and shows its state in forced colours', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const first = await Exercise.open(context, 'click', exampleOf('anatomy', 'en') as Item);
  const { page } = first;
  const exercises = TYPE_NAMES.map((type) => ({ type, exercise: first.other(exampleOf(type, 'en') as Item) }));
  const faultless = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
      expect(told, `${state}, ${colorScheme}`).toEqual([]);
    }
  };
  for (const { type, exercise } of exercises) {
    await exercise.wake();
    if (TOLD.has(type)) continue;
    const key = kindOf(type).key(exercise.item);
    await DRIVERS[type].put(exercise, DRIVERS[type].miss(exercise.item as never, key as never) as never);
    await exercise.command('check');
    await expect(exercise.root.locator('.result')).toBeVisible();
  }
  await faultless('marked wrong');

  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const { type, exercise } of exercises) {
    const marks = exercise.root.locator('.mark');
    for (const text of await marks.allInnerTexts()) expect(text, `${type}: a mark says its verdict in words`).toMatch(/\p{L}{3}/u);
    const wrong = exercise.root.locator('.parts .option.wrong').first();
    if (await wrong.count())
      expect(await wrong.evaluate((node) => getComputedStyle(node).outlineStyle), `${type}: a wrong option is outlined`).toBe('solid');
  }
  await page.emulateMedia({ forcedColors: 'none' });

  for (const { type, exercise } of exercises) {
    if (TOLD.has(type)) continue;
    await exercise.command('giveUp');
    await expect(exercise.root.locator('.outcome')).toBeFocused();
  }
  await faultless('given up');
  await context.close();
});
