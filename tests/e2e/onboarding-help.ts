import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** A question with one right answer, known to these tests: page, item, its right and a wrong option. */
export const ITEM = { id: 'actionable-metric/two-branches', home: 'actionable-metric' };

type Progress = {
  v: number;
  items: Record<string, { at: number; score: number; sure: boolean | null; hash: string }[]>;
  pages: Record<string, number>;
  steps: object;
  answers: Record<string, { text: string; at: number }>;
  settings: object;
};

/** No axe violation in the page as it stands. */
export const clean = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
};

/** A passport as a file to choose: whose it is, and what it holds of progress. */
export const passportFile = (name: string, progress: object) => ({
  name: `${name || 'nameless'}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      boussole: 'passport',
      v: 1,
      at: 1,
      okrs: null,
      progress: { v: 2, settings: name ? { name: { value: name, at: 1 } } : {}, ...progress },
    }),
  ),
});

/** What the browser has kept. */
export const kept = (page: Page): Promise<Progress> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('boussole:progress') ?? '{}') as Progress);

/** Puts a progress there before any page runs; what is not given is empty. */
export const seed = async (page: Page, progress: object): Promise<void> => {
  await page.addInitScript((value) => {
    if (!sessionStorage.getItem('seeded'))
      localStorage.setItem(
        'boussole:progress',
        JSON.stringify({ v: 2, items: {}, pages: {}, steps: {}, answers: {}, placed: {}, kits: {}, settings: {}, ...value }),
      );
    sessionStorage.setItem('seeded', '1');
  }, progress);
};

/** Id and hash of every item, as the site gives them. */
export async function manifest(page: Page): Promise<{ id: string; hash: string; title: string; theme: string; type: string }[]> {
  return (await (await page.request.get('/fr/practice/items.json')).json()) as {
    id: string;
    hash: string;
    title: string;
    theme: string;
    type: string;
  }[];
}

/** The exercise's form, once its script runs. */
export async function liveForm(page: Page): Promise<Locator> {
  const form = page.locator('form.exercise-form[data-live]').first();
  await form.waitFor();
  return form;
}

/** Answers a question with options: the right one, as the page's own key says, or a wrong one. */
export async function answer(page: Page, right: boolean, sure?: 'sure' | 'unsure'): Promise<void> {
  const form = await liveForm(page);
  const options = form.locator('label.option');
  const key = (await form.locator('details.key li.right strong').allTextContents()).map((text) => text.trim());
  for (const option of await options.all()) {
    const text = (await option.innerText()).trim();
    if (key.includes(text) === right) {
      await option.locator('input').check();
      break;
    }
  }
  if (sure)
    await form
      .locator('.confidence button')
      .nth(sure === 'sure' ? 0 : 1)
      .click();
  await form.locator('.actions button.primary').click();
  await expect(form.locator('.result')).toBeVisible();
}

/** Reads a page to its end, as far as the site can tell: its exercises come into view, and time passes. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.locator('#practise').scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  await page.clock.fastForward(9000);
}

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('never reached by Tab');
}

/** Sorts every card of an exercise: opens its places and takes the one that `bin` names for what the card says. */
export async function sortCards(form: Locator, bin: (card: string) => string): Promise<void> {
  const cards = form.locator('[data-card]');
  await cards.first().waitFor();
  for (const id of await cards.evaluateAll((all) => all.map((each) => each.getAttribute('data-card') ?? ''))) {
    const card = form.locator(`[data-card="${id}"]`);
    const text = await card.locator('.grip').innerText();
    await card.locator('button.grip').click();
    await card
      .locator('.choice')
      .filter({ hasText: bin(text) })
      .click();
  }
}
