import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/core/locale.ts';
import { ASIDE, hasAside, type SortItem, sort } from '../../src/exercises/sort/grade.ts';
import { WORDS } from '../../src/exercises/sort/strings.ts';
import { SHELL } from '../../src/exercises/strings.ts';
import { itemsOf } from '../support/items.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;
const sorts = (locale: 'fr' | 'en') =>
  itemsOf(locale).filter((item): item is SortItem => item.type === 'sort' && !item.id.startsWith('example/'));

const open = async (page: Page, item: SortItem) => {
  await page.goto(`/${item.locale}/practice/${item.id}/`);
  await page.locator('.bank').scrollIntoViewIfNeeded();
  await page.locator('form[data-live]').waitFor();
};
const place = async (page: Page, card: string, bin: string) => {
  await page.locator(`[data-card="${card}"] button.grip`).tap();
  await page.locator(`[data-card="${card}"] [data-to="${bin}"]`).tap();
};

for (const locale of LOCALES)
  test(`${locale}: on a phone every place for a card stands in sight below it, and all sorts can be solved`, async ({ browser }) => {
    expect(sorts(locale)).toHaveLength(4);
    for (const item of sorts(locale)) {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      await open(page, item);
      for (const [card, bin] of Object.entries(sort.key(item))) {
        await page.locator(`[data-card="${card}"] button.grip`).tap();
        const tally = (await page.locator('.tally').boundingBox()) ?? { y: 0, height: 0 };
        expect(Math.round(tally.y + tally.height), 'the tally stays at the foot of the screen').toBeLessThanOrEqual(740);
        for (const choice of await page.locator('.picked .choice').all()) {
          const box = (await choice.boundingBox()) ?? { y: -1, height: 0 };
          expect(box.height).toBeGreaterThanOrEqual(44);
          expect(box.y, `${item.id}, ${card}: seen`).toBeGreaterThanOrEqual(0);
          expect(Math.round(box.y + box.height), `${item.id}, ${card}: not under the tally`).toBeLessThanOrEqual(Math.round(tally.y) + 1);
        }
        await page.locator(`.picked [data-to="${bin}"]`).tap();
      }
      await page.getByRole('button', { name: SHELL[locale].check, exact: true }).tap();
      await expect(page.locator('.result')).toHaveClass(/is-right/);
      await context.close();
    }
  });

test('what is left to place counts decoys like any card, and setting aside is open to every card', async ({ browser }) => {
  const item = sorts('en').find(hasAside) as SortItem;
  const page = await (await browser.newContext(PHONE)).newPage();
  await open(page, item);
  const check = page.getByRole('button', { name: SHELL.en.check, exact: true });
  const decoy = item.cards.find(({ bins }) => bins.length === 0)?.id ?? '';
  const other = item.cards.find(({ bins }) => bins.length > 0)?.id ?? '';
  for (const [card, bin] of Object.entries(sort.key(item))) if (![decoy, other].includes(card)) await place(page, card, bin);
  await check.tap();
  await expect(page.locator('.not-ready')).toHaveText('Not yet: 2 left.');
  await place(page, decoy, ASIDE);
  await place(page, other, ASIDE);
  await check.tap();
  await expect(page.locator(`[data-card="${other}"]`)).toHaveClass(/wrong/);
  await expect(page.locator(`[data-card="${decoy}"]`)).toHaveClass(/right/);
  await expect(page.locator('.reasons .wrong')).toContainText(WORDS.en.wanted);
  for (const { name } of item.bins) await expect(page.locator('.reasons .wrong')).not.toContainText(name);
});

test('a full bin says so and takes nothing; a move is undone; Escape puts a card down', async ({ browser }) => {
  const item = sorts('en').find(({ bins }) => bins.some(({ limit }) => limit)) as SortItem;
  const full = item.bins.find(({ limit }) => limit);
  const page = await (await browser.newContext(PHONE)).newPage();
  await open(page, item);
  const cards = item.cards.map(({ id }) => id);
  for (const card of cards.slice(0, full?.limit)) await place(page, card, full?.id ?? '');
  const next = page.locator(`[data-card="${cards[full?.limit ?? 0]}"]`);
  await next.locator('button.grip').tap();
  await expect(next.locator(`[data-to="${full?.id}"]`)).toHaveAttribute('aria-disabled', 'true');
  await next.locator(`[data-to="${full?.id}"]`).click({ force: true });
  await expect(page.locator(`[data-bin="${full?.id}"] .card`)).toHaveCount(full?.limit ?? 0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.choices')).toHaveCount(0);
  await page.getByRole('button', { name: WORDS.en.undo }).tap();
  await expect(page.locator(`[data-bin="${full?.id}"] .card`)).toHaveCount((full?.limit ?? 1) - 1);
});

test('without JavaScript each card has a list with every place, aside included', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const item of sorts('fr')) {
    await page.goto(`/fr/practice/${item.id}/`);
    const wanted = [WORDS.fr.choose, ...item.bins.map(({ name }) => name), ...(hasAside(item) ? [WORDS.fr.setAside] : [])];
    for (const { id } of item.cards)
      expect(await page.locator(`[data-card="${id}"] option`).allTextContents(), `${item.id}, ${id}`).toEqual(wanted);
  }
});
