import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';

test('every file of the page is there, and holds as many questions as the page says', async ({ page, request }) => {
  await page.goto('/fr/exports/');
  const count = async (row: string) =>
    Number(
      (
        await page
          .getByRole('row', { name: row })
          .getByText(/^\d+, de \d+ exercices sur \d+$/)
          .innerText()
      ).split(',')[0],
    );
  const fetched = async (name: string) => {
    const address = await page.getByRole('link', { name, exact: true }).evaluate((link: HTMLAnchorElement) => link.href);
    const response = await request.get(address);
    expect(response.status(), name).toBe(200);
    return response.body();
  };
  const moodle = (await fetched('Moodle XML')).toString('utf8');
  expect(moodle.match(/<question type="(?!category)/g)?.length).toBe(await count('Moodle XML'));
  const qti = unzipSync(await fetched('QTI 2.1'));
  expect(Object.keys(qti).filter((file) => file.startsWith('items/')).length).toBe(await count('QTI 2.1'));
  const gift = (await fetched('GIFT')).toString('utf8');
  expect(gift.match(/^::/gm)?.length).toBe(await count('GIFT'));
  const link = page.getByRole('link', { name: /Télécharger les \d+ cartes/ });
  const cards = (await (await request.get(await link.evaluate((each: HTMLAnchorElement) => each.href))).body()).toString('utf8');
  expect(cards.split('\n').filter((line) => line.startsWith('boussole-fr-')).length).toBe(
    Number((await link.innerText()).replace(/\D/g, '')),
  );
});

test('a path as a calendar, by keyboard alone: the days asked for, at the hour asked for', async ({ page }) => {
  await page.goto('/en/exports/');
  await page.getByLabel('Path', { exact: true }).selectOption('first-week');
  await page.getByLabel('First day').fill('2026-11-26');
  await page.getByLabel('Time').fill('08:15');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByLabel('Time').press('Enter')]);
  expect(download.suggestedFilename()).toBe('boussole-first-week.ics');
  const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-11-26T08:15:00',
    '2026-11-27T08:15:00',
    '2026-11-30T08:15:00',
    '2026-12-01T08:15:00',
    '2026-12-02T08:15:00',
  ]);
  expect(events[0]?.description).toContain('/en/path/first-week/');
});

test('without JavaScript the page says that a date needs it, and shows no dead form', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/exports/');
  await expect(page.getByText('The date is chosen on this page, which needs JavaScript.')).toBeVisible();
  await expect(page.locator('#calendar-form')).toBeHidden();
  await page.context().close();
});
