import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { importText } from '../../src/okr/formats/import.ts';
import { decodeJson } from '../../src/okr/formats/json.ts';
import type { Okr } from '../../src/okr/model.ts';
import { SHELL } from '../../src/exercises/strings.ts';
import { LINT } from '../../src/okr-ui/strings.ts';
import { WORDS } from '../../src/workshop/strings.ts';
import { reach } from './keys.ts';

type Locale = 'fr' | 'en';
const LOCALES: readonly Locale[] = ['fr', 'en'];

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  Object.assign(page, { complaints });
  await page.goto(path);
  await page.locator('.workshop[data-live]').waitFor();
  return page;
}
const complaintsOf = (page: Page) => (page as unknown as { complaints: string[] }).complaints;

/** Waits until the reader has read the text as it is now. */
const read = (page: Page) => page.locator('.workshop[data-read]').waitFor();

/** Types over the whole of a field, by keys alone. */
async function retype(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

const BAD = {
  fr: {
    lines: ['Lancer la nouvelle page tarifs', 'Publier 12 articles de fond', 'NPS de 30 à 45 et churn de 4 % à 3 %', 'Activation à 35 %'],
    objective: 'Rendre nos prix évidents pour une direction financière pressée',
    leading: 'Faire passer les demandes de démo de 40 à 70',
    kpi: 'CSAT au-dessus de 80 %',
    baseline: 'Activation de 22 % à 35 %',
  },
  en: {
    lines: [
      'Launch the new pricing page',
      'Publish 12 long-form articles',
      'NPS from 30 to 45 and churn from 4% to 3%',
      'Raise activation to 35%',
    ],
    objective: 'Make our pricing clear to a hurried finance director',
    leading: 'Raise demo requests from 40 to 70',
    kpi: 'CSAT above 80%',
    baseline: 'Raise activation from 22% to 35%',
  },
} as const;

for (const locale of LOCALES)
  test(`${locale}: a bad OKR is mended to zero findings by keyboard alone`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await open(context, `/${locale}/workshop/`);
    const [lint, words, bad] = [LINT[locale], WORDS[locale], BAD[locale]];
    const line = (id: string) => page.locator(`#line-${id}`);
    await retype(page, line('objective'), bad.lines[0]);
    await page.keyboard.press('Enter');
    for (const [i, text] of bad.lines.slice(1).entries()) {
      await expect(line(`kr${i + 1}`), 'Enter leads to the next line').toBeFocused();
      await page.keyboard.insertText(text);
      if (i < 2) await page.keyboard.press('Enter');
    }
    await read(page);
    await expect(page.locator('.lint-mirror .flag').first()).toBeAttached();
    await expect
      .poll(
        async () => (await page.locator('.tally strong').allTextContents()).reduce((sum, n) => sum + Number(n), 0),
        'the task, the double line, the missing start, the objective…',
      )
      .toBeGreaterThanOrEqual(4);
    await expect(page.locator('.workshop > [role=status]'), 'what is wrong is said after a pause').toContainText(/\S/);

    // The objective and the task move to where they belong, by their own suggestions.
    const apply = (scope: string) => page.locator(scope).getByRole('button', { name: lint.apply });
    await reach(page, apply('#line-objective-said').first());
    await page.keyboard.press('Enter');
    await expect(line('objective')).toBeFocused();
    await page.keyboard.insertText(bad.objective);
    await read(page);
    await reach(page, page.locator('#line-kr1-said summary').first());
    if (!(await apply('#line-kr1-said').first().isVisible())) await page.keyboard.press('Enter');
    await reach(page, apply('#line-kr1-said').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('.krs > .kr')).toHaveCount(2);

    // Two results become two lines.
    await read(page);
    await reach(page, page.locator('#line-kr2-said summary').first());
    if (!(await apply('#line-kr2-said').first().isVisible())) await page.keyboard.press('Enter');
    await reach(page, apply('#line-kr2-said').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('.krs > .kr')).toHaveCount(3);

    await retype(page, line('kr3'), bad.baseline);
    await reach(page, page.getByRole('button', { name: words.addKpi }));
    await page.keyboard.press('Enter');
    await expect(line('kpi1')).toBeFocused();
    await page.keyboard.insertText(bad.kpi);
    await reach(page, page.locator('section[aria-labelledby=cycle] .chip').first());
    await page.keyboard.press('Enter');
    await read(page);
    for (const level of ['blocking', 'fix', 'discuss'])
      await expect(page.locator(`.tally .is-${level} strong`).first(), level).toHaveText('0');
    await expect(page.locator('.standing .clean')).toContainText(lint.sound);
    await expect(page.locator('.lint-mirror .flag')).toHaveCount(0);
    await expect(page.locator('#line-i1'), 'what was a task is an initiative now').not.toHaveValue('');
    expect(complaintsOf(page)).toEqual([]);
    await context.close();
  });

/** What the page shows of an OKR. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('.bench-write textarea, .plain-lines input')]
      .map(({ value }) => value)
      .filter(Boolean),
  );
const textsOf = (okr: Okr) => [
  okr.objective,
  ...okr.keyResults.map(({ text }) => text),
  ...okr.kpis.map(({ text }) => text),
  ...okr.initiatives.map(({ text }) => text),
];
/** Text formats keep every word, but make one kind of space of all. */
const plainly = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));

async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-format=${format}]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const LAUNCH = {
  fr: {
    objective: 'Que l’infirmière range son carnet papier pour de bon',
    retention: 'Faire passer la rétention à J+30 de 19 % à 30 %',
    kpi: 'Note moyenne au-dessus de 4 étoiles',
    initiative: 'Saisie d’une tournée sans réseau',
    written: 'Taux d’activation\u00a0: de 22\u202f% à 40\u202f%',
  },
  en: {
    objective: 'Nurses put their paper notebook away for good',
    retention: 'Raise day-30 retention from 19% to 30%',
    kpi: 'Average rating above 4 stars',
    initiative: 'Entering a round without a network',
    written: 'Raise activation rate from 22% to 40%',
  },
} as const;

for (const locale of LOCALES)
  test(`${locale}: a launch OKR is built from a brief, simulated, exported in every format, shared and reopened elsewhere`, async ({
    browser,
  }) => {
    test.setTimeout(60_000);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      acceptDownloads: true,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open(context, `/${locale}/workshop/`);
    const [words, launch] = [WORDS[locale], LAUNCH[locale]];
    await page
      .locator('.brief-line', { hasText: locale === 'fr' ? 'L’application de poche' : 'The pocket app' })
      .getByRole('button')
      .click();
    await expect(page.locator('#line-objective')).toBeFocused();
    await page.keyboard.insertText(launch.objective);

    // A figure of the brief becomes a key result with its starting point; the metric writes the sentence.
    await page.locator('.brief-panel summary').first().click();
    await page.locator('.brief-panel .data .do').first().click();
    await page.locator('.kr-more > summary').first().click();
    await expect(page.locator('#kr1-metric')).toHaveValue('activation-rate');
    await expect(page.locator('#kr1-baseline')).toHaveValue('22');
    await page.locator('#kr1-target').fill('40');
    await page.getByRole('button', { name: words.compose }).click();
    await expect(page.locator('#line-kr1')).toHaveValue(launch.written);
    await page.locator('#line-kr2').fill(launch.retention);
    await page.getByRole('button', { name: words.addKpi }).click();
    await expect(page.locator('#line-kpi1')).toBeFocused();
    await page.keyboard.insertText(launch.kpi);
    await page.getByRole('button', { name: words.addInitiative }).click();
    await expect(page.locator('#line-i1')).toBeFocused();
    await page.keyboard.insertText(launch.initiative);
    await page.locator('#cycle-start').fill('2027-10-01');
    await page.locator('#cycle-end').fill('2027-12-31');
    await page.locator('#line-cycle').fill(locale === 'fr' ? 'T4 2027' : 'Q4 2027');
    await read(page);
    await expect(page.locator('.standing .clean')).toBeVisible();
    await expect(page.locator('.standing'), 'a finished OKR is noted').toContainText(words.noted);
    await expect(page.locator('.brief-panel summary', { hasText: words.brief.checks })).toContainText(
      words.brief.checksLead.replace('{right}', '7').replace('{all}', '7'),
    );
    await expect(page.locator('.check-ins')).toContainText(locale === 'fr' ? '31 %' : '31%');

    // The simulation: sliders give values, scores, bands and what they mean.
    await page.getByRole('button', { name: words.presets.sweet }).click();
    await expect(page.locator('.overall strong')).toHaveText(/0[.,]6\d/);
    await expect(page.locator('.readings')).toContainText(words.sweet);
    await page.locator('#sim-kr1').focus();
    for (let i = 0; i < 60; i += 1) await page.keyboard.press('ArrowRight');
    await expect(page.locator('#sim-kr1')).toHaveAttribute('aria-valuetext', /1[.,]00/);
    await page.locator('#sim-kr2').focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.sliders li').nth(1), 'going backwards scores 0, and the formula says by how much').toContainText(
      /[−-]0[.,]5/,
    );

    // Every format, opened and checked.
    const own = await shown(page);
    expect(own).toHaveLength(5);
    for (const format of ['md', 'txt'] as const) {
      const file = await download(page, format);
      expect(file.name).toMatch(new RegExp(`\\.${format}$`));
      const back = importText(file.text, locale);
      expect(back.kind === 'ok' && back.value.okrs.map(textsOf).map(plainly)).toEqual([plainly(own)]);
    }
    const table = await download(page, 'csv');
    const fromTable = importText(table.text, locale);
    expect(fromTable.kind === 'ok' && fromTable.value.okrs.map(textsOf)).toEqual([own]);
    const json = decodeJson((await download(page, 'json')).text);
    const okr = json.kind === 'ok' ? json.value[0] : undefined;
    expect(okr && textsOf(okr)).toEqual(own);
    expect(okr?.keyResults[0]).toMatchObject({ metric: 'activation-rate', baseline: 22, target: 40 });
    const csv = (await download(page, 'csv')).text;
    const separator = locale === 'fr' ? ';' : ',';
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 3 + 2 + 1 + 1);
    expect(
      csv
        .split('\r\n')
        .find((row) => row.includes(launch.retention))
        ?.split(separator),
    ).toEqual(expect.arrayContaining(['19', '30']));
    const calendar = new ICAL.Component(ICAL.parse((await download(page, 'ics')).text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.length).toBe(7);
    expect(events.at(-1)?.startDate.toString()).toBe('2027-12-31');
    expect(events[0]?.summary).toContain(launch.objective);
    const pdf = await page.pdf();
    expect(pdf.length).toBeGreaterThan(3000);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-only .sheet')).toBeVisible();
    for (const text of own) await expect(page.locator('.print-only')).toContainText(text);
    await expect(page.locator('.bench')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    // Shared, and opened by someone with a life of their own.
    await page.getByRole('button', { name: words.makeLink }).click();
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await expect(page.locator('.workshop > [role=status]')).toHaveText(words.copied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#okr=1.');
    const requests: string[] = [];
    const other = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });
    const there = await open(other, `/${locale}/workshop/`);
    await there.locator('#line-objective').fill('Mine');
    there.on('request', (request) => requests.push(request.url()));
    await there.goto(link);
    await there.reload();
    await there.locator('.shared').waitFor();
    for (const text of own) await expect(there.locator('.shared')).toContainText(text);
    expect(
      requests.filter((url) => url.includes('okr=')),
      'the OKR is sent to nobody',
    ).toEqual([]);
    await expect(there.locator('#line-objective'), 'what was there stays').toHaveValue('Mine');
    await there.getByRole('button', { name: words.startFromThis }).click();
    await expect(there.locator('#line-objective')).toHaveValue(launch.objective);
    expect(await shown(there)).toEqual(own);
    expect(new URL(there.url()).hash).toBe('');
    await there.reload();
    await there.locator('.workshop[data-live]').waitFor();
    expect(await shown(there), 'the copy is kept').toEqual(own);
    await expect(there.locator('#draft option')).toHaveCount(2);
    expect([...complaintsOf(page), ...complaintsOf(there)]).toEqual([]);
    await other.close();
    await context.close();
  });

const WILD = [
  '<script>window.hacked = 1</script> de 3 à 9',
  '"quotes" & \'apostrophes\' <b>x</b>',
  'رفع معدل التفعيل من ٢٠ إلى ٣٥',
  'Passer de 2 à 5 👩‍🚀🎯 par jour',
  '=HYPERLINK("http://evil.example")',
];

test('markup, quotes, right-to-left text and emoji stay text everywhere', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const page = await open(context, '/fr/workshop/');
  await page.locator('#line-objective').fill(WILD[0] ?? '');
  for (const [i, text] of WILD.slice(1, 4).entries()) await page.locator(`#line-kr${i + 1}`).fill(text);
  await page.locator('#line-kr3').press('Enter');
  await page.keyboard.insertText(WILD[4] ?? '');
  await read(page);
  expect(await shown(page)).toEqual(WILD);
  for (const [i, text] of WILD.entries())
    expect(
      await page
        .locator('.lint-mirror')
        .nth(i)
        .evaluate((node) => node.textContent),
    ).toBe(`${text}\u200b`);
  expect(await page.locator('.workshop script, .workshop b').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  const direction = await page.locator('#line-kr2').evaluate((node) => getComputedStyle(node).unicodeBidi);
  expect(direction).toBe('plaintext');
  const json = decodeJson((await download(page, 'json')).text);
  expect(json.kind === 'ok' && json.value.map(textsOf)).toEqual([WILD]);
  expect((await download(page, 'csv')).text, 'a spreadsheet must not run it').toContain("'=HYPERLINK");
  const markdown = importText((await download(page, 'md')).text, 'fr');
  expect(markdown.kind === 'ok' && markdown.value.okrs.map(textsOf)).toEqual([WILD]);
  await page.getByRole('button', { name: WORDS.fr.makeLink }).click();
  const link = await page.locator('#share-link').inputValue();
  const there = await open(context, link);
  await there.locator('.shared').waitFor();
  for (const text of WILD) await expect(there.locator('.shared')).toContainText(text);
  expect(await there.locator('.shared script, .shared b').count()).toBe(0);
  expect([...complaintsOf(page), ...complaintsOf(there)]).toEqual([]);
  await context.close();
});

test('bad, oversized and future links are explained, and nothing is lost', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await open(context, '/en/workshop/');
  await page.locator('#line-objective').fill('Here before');
  await expect(page.locator('.draft-bar')).toContainText(WORDS.en.drafts.kept);
  const { reasons } = WORDS.en;
  const cases: [string, string][] = [
    ['okr=1.AAAA', reasons.damaged],
    ['okr=1.%%%', reasons['not-base64']],
    ['okr=2.AAAA', reasons['unknown-version']],
    ['okr=nonsense', reasons.damaged],
    [`okr=1.${'A'.repeat(9000)}`, reasons['too-long']],
    ['okr=', reasons.empty],
  ];
  for (const [hash, reason] of cases) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expect(page.locator('.shared'), hash.slice(0, 20)).toContainText(WORDS.en.badLink);
    await expect(page.locator('.shared'), hash.slice(0, 20)).toContainText(reason);
    await page.getByRole('button', { name: WORDS.en.close }).click();
    await expect(page.locator('.shared')).toHaveCount(0);
    await expect(page.locator('#line-objective')).toHaveValue('Here before');
  }
  for (const [text, reason] of [
    ['', reasons.empty],
    ['{"objective": ', reasons['not-json']],
    ['🤷', reasons['nothing-found']],
  ] as const) {
    await page.locator('#paste').fill(text);
    await page.getByRole('button', { name: WORDS.en.read, exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(reason);
  }
  // An OKR too long for a link says what to do instead; a link goes when the OKR it holds changes.
  await page.getByRole('button', { name: WORDS.en.makeLink }).click();
  await expect(page.locator('#share-link')).toHaveValue(/#okr=1\./);
  const noise = (k: number) =>
    Array.from({ length: 2000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 31 + i * k * 7919) % 20_011))).join('');
  for (const [k, line] of ['objective', 'kr1', 'kr2', 'kr3'].entries()) await page.locator(`#line-${line}`).fill(noise(k + 1));
  await expect(page.locator('#share-link')).toHaveCount(0);
  await page.getByRole('button', { name: WORDS.en.makeLink }).click();
  await expect(page.getByRole('alert').filter({ hasText: WORDS.en.linkTooLong })).toBeVisible();

  await page.locator('#paste').fill('# Objective: Pasted\n\n- KR1: Raise NPS from 30 to 45\n- KR2: 12 signed contracts');
  await page.getByRole('button', { name: WORDS.en.read, exact: true }).click();
  await expect(page.locator('#line-objective')).toHaveValue('Pasted');
  await page.getByRole('button', { name: WORDS.en.drafts.undo, exact: true }).first().click();
  await expect(page.locator('#line-objective')).not.toHaveValue('Pasted');
  expect(complaintsOf(page)).toEqual([]);
  await context.close();
});

test('what cannot be read is set aside and said, keys of others stay, and a newer version is not written over', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await open(context, '/en/workshop/');
  const words = WORDS.en.drafts;
  const okr = { objective: 'Kept', later: { a: 1 }, keyResults: [{ text: 'NPS from 30 to 45', target: '45' }, 7] };
  await page.locator('#paste').fill(JSON.stringify({ format: 'boussole-okr', version: 1, okrs: [okr] }));
  await page.getByRole('button', { name: WORDS.en.read, exact: true }).click();
  await expect(page.locator('#line-objective')).toHaveValue('Kept');
  await expect(page.locator('.workshop > [role=status]')).toContainText(WORDS.en.partly);
  await expect(page.locator('.aside-note')).toContainText(words.aside);
  await page.locator('.aside-note summary').click();
  await expect(page.locator('.aside-note li')).toHaveText(['keyResults[0].target: "45"', 'keyResults[1]: 7']);
  const file = JSON.parse((await download(page, 'json')).text) as { okrs: { later: unknown }[] };
  expect(file.okrs[0]?.later, 'a key of another tool').toEqual({ a: 1 });
  await page.reload();
  await page.locator('.workshop[data-live]').waitFor();
  await expect(page.locator('.aside-note'), 'it waits for the reader').toBeVisible();
  await page.getByRole('button', { name: words.asideDrop }).click();
  await expect(page.locator('.aside-note')).toHaveCount(0);
  await expect(page.locator('#line-objective')).toHaveValue('Kept');

  // Storage that is no JSON is parked; storage of a later version is left alone.
  for (const [stored, isNewer] of [
    ['{broken', false],
    ['{"v":2,"drafts":[]}', true],
  ] as const) {
    await page.evaluate((text) => localStorage.setItem('boussole:okrs', text), stored);
    const other = await open(context, '/en/workshop/');
    if (isNewer) {
      await other.locator('#line-objective').fill('Written meanwhile');
      await expect(other.locator('.draft-bar')).toContainText(words.newer);
      expect(await other.evaluate(() => localStorage.getItem('boussole:okrs'))).toBe(stored);
    } else {
      await expect(other.locator('.aside-note')).toBeVisible();
      await other.locator('#line-objective').fill('Written after');
      expect(await other.evaluate(() => localStorage.getItem('boussole:okrs:backup'))).toBe(stored);
    }
    await other.close();
  }
  await context.close();
});

test('an OKR finished in the workshop does the step of the path', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await open(context, '/en/workshop/?brief=build-shared-inbox');
  await page.locator('#line-objective').fill('Two agents never tread on each other’s toes');
  await page.locator('#line-kr1').fill('Raise activation from 22% to 40%');
  await page.locator('#line-kr2').fill('Raise day-30 retention from 19% to 30%');
  await page.locator('section[aria-labelledby=cycle] .chip').first().click();
  await read(page);
  await expect(page.locator('.standing')).toContainText(WORDS.en.noted);
  await page.goto('/en/path/first-week/');
  await expect(page.locator('#write-yours input[type=checkbox]')).toBeChecked();
  await context.close();
});

test('on a phone, by touch: a brief, its figure, a sentence, a cycle, a simulation; nothing too wide, nothing too small', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await open(context, '/fr/workshop/');
  const words = WORDS.fr;
  await page.locator('.brief-line', { hasText: 'L’application de poche' }).getByRole('button').tap();
  await page.locator('.brief-panel summary').first().tap();
  await page.locator('.brief-panel .data .do').first().tap();
  await page.locator('.kr-more > summary').first().tap();
  await page.locator('#kr1-target').fill('40');
  await page.getByRole('button', { name: words.compose }).tap();
  await expect(page.locator('#line-kr1')).toHaveValue(LAUNCH.fr.written);
  await page.locator('section[aria-labelledby=cycle] .chip').nth(1).tap();
  await expect(page.locator('.check-ins li')).toHaveCount(1);
  await page.getByRole('button', { name: words.presets.target }).tap();
  await expect(page.locator('.overall strong')).toHaveText('1,00');
  await read(page);
  const faults = await page.evaluate(() => {
    const small = [...document.querySelectorAll<HTMLElement>('.workshop :is(button, summary, select, input, textarea)')].filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      const target = node.closest('label')?.getBoundingClientRect() ?? { width, height };
      return width > 0 && Math.max(height, target.height) < (node.matches('.btn, .do, select, textarea') ? 44 : 24) - 0.5;
    });
    const wide = document.documentElement.scrollWidth;
    return [...(wide > 360 ? [`${wide} px wide`] : []), ...small.map((node) => node.outerHTML.slice(0, 90))];
  });
  expect(faults).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
  await context.close();
});

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing in the states of the workshop`, async ({ browser }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await open(context, '/en/workshop/?brief=build-pocket-app');
    for (const [i, text] of BAD.en.lines.entries()) await page.locator(i === 0 ? '#line-objective' : `#line-kr${i}`).fill(text);
    await read(page);
    await expect(page.locator('.remark').first()).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('#kr3-metric').selectOption('activation-rate');
    await page.locator('#kr3-baseline').fill('many');
    await page.getByRole('button', { name: WORDS.en.addKpi }).click();
    await page.locator('#cycle-start').fill('2027-03-01');
    await page.locator('#cycle-end').fill('2027-01-01');
    await page.getByRole('button', { name: WORDS.en.makeLink }).click();
    await page.locator('[data-format=ics]').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page), 'a bad OKR, everything open, mistakes told').toEqual([]);
    await page.locator('#paste').fill('{"objective":"Kept","kind":"wished","keyResults":[]}');
    await page.getByRole('button', { name: WORDS.en.read, exact: true }).click();
    await expect(page.locator('.aside-note')).toBeVisible();
    await page.getByRole('button', { name: WORDS.en.drafts.manage }).click();
    await page.getByRole('button', { name: WORDS.en.drafts.delete }).click();
    await page.evaluate(() => {
      location.hash = 'okr=1.AAAA';
    });
    await expect(page.locator('.shared')).toBeVisible();
    expect(await violations(page), 'something set aside, a draft deleted, a bad link').toEqual([]);
    await context.close();
  });

  test(`${colorScheme}: axe finds nothing in the states of repair and build`, async ({ browser }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/en/practice/repair-offline-mode/');
    const form = page.locator('form[data-live]');
    await form.waitFor();
    const check = form.locator('.actions .primary');
    await check.click();
    expect(await violations(page), 'nothing ticked').toEqual([]);
    await form.locator('input[name$=":kr1"][value="kr-no-baseline"]').check();
    await form.locator('input[name$=":objective"][value="objective-is-task"]').check();
    await check.click();
    await expect(form.locator('.remark').first()).toBeVisible();
    expect(await violations(page), 'diagnosed, mending').toEqual([]);
    await check.click();
    await expect(form.locator('.diff')).toBeVisible();
    expect(await violations(page), 'compared').toEqual([]);
    await form.getByRole('button', { name: SHELL.en.giveUp }).click();
    await expect(form.locator('.model-of').first()).toBeVisible();
    expect(await violations(page), 'given up').toEqual([]);
    await page.goto('/en/practice/build-shared-inbox/');
    await form.waitFor();
    await form.locator('textarea').fill('Objective: Launch the shared inbox\nKR1: Publish 6 articles\nKR2: Raise CSAT to 90%');
    await check.click();
    await expect(form.locator('.outcome')).toBeFocused();
    expect(await violations(page), 'a brief answered badly').toEqual([]);
    await context.close();
  });
}

test('repair and build fetch the linter when it is needed, mark what was checked too soon, and resume after a reload', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const linter = () => fetched.filter((path) => /\/(?:lint|line|metrics|Desk|grade)\.[\w-]+\.js$|linter\.json$/.test(path));
  await page.goto('/en/practice/repair-offline-mode/');
  const form = page.locator('form[data-live]');
  await form.waitFor();
  await form.locator('input[name$=":kr1"][value="kr-no-baseline"]').check();
  expect(linter(), 'no linter to diagnose').toEqual([]);
  await form.locator('.actions .primary').click();
  const field = form.locator('textarea[name$=":text:kr1"]');
  await field.fill('Raise the adoption rate of offline mode from 20% to 35%');
  expect(linter().length).toBeGreaterThan(2);
  await form.locator('.actions .primary').click();
  const outcome = await form.locator('.outcome').innerText();
  await page.reload();
  await expect(field).toHaveValue('Raise the adoption rate of offline mode from 20% to 35%');
  await expect(form.locator('.outcome')).toHaveText(outcome);

  await page.goto('/en/practice/build-shared-inbox/');
  await form.waitFor();
  await page.route(/\/grade\.[\w-]+\.js$/, async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
  await form.locator('textarea').fill('Objective: Agents keep out of each other’s way\nKR1: Publish 6 articles\nKR2: Raise CSAT to 90%');
  await form.locator('.actions .primary').click();
  await expect(form.locator('.outcome'), 'checked at once, marked when the judge is there').toBeFocused();
  await context.close();
});

test('drafts are kept, copied, deleted and brought back; two tabs do not lose each other’s', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await open(context, '/en/workshop/');
  const words = WORDS.en.drafts;
  await page.locator('#line-objective').fill('First');
  await page.getByRole('button', { name: words.manage }).click();
  await page.locator('#draft-name').fill('Alpha');
  await page.getByRole('button', { name: words.duplicate }).click();
  await expect(page.locator('#draft option')).toHaveText(['Alpha', 'Alpha (copy)']);
  await page.locator('#line-objective').fill('Second');
  await page.getByRole('button', { name: words.delete }).click();
  await expect(page.locator('#draft option')).toHaveText(['Alpha']);
  await page.locator('.notice').getByRole('button').click();
  await expect(page.locator('#line-objective')).toHaveValue('Second');
  const tab = await open(context, '/fr/workshop/');
  await expect(tab.locator('#line-objective'), 'drafts are the same in both languages').toHaveValue('Second');
  await tab.getByRole('button', { name: WORDS.fr.drafts.new, exact: true }).click();
  await tab.locator('#line-objective').fill('Troisième');
  await expect(page.locator('#draft option')).toHaveCount(3);
  await page.locator('#line-objective').fill('Second again');
  await tab.reload();
  await tab.locator('.workshop[data-live]').waitFor();
  expect(await tab.locator('#draft option').allTextContents()).toEqual(['Alpha', 'Alpha (copy)', 'Troisième']);
  await context.close();
});

test('with storage denied the workshop works and says that nothing is kept; without script it is a page to print', async ({ browser }) => {
  const denied = await browser.newContext();
  await denied.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  const page = await open(denied, '/en/workshop/');
  await page.locator('#line-objective').fill('Launch the new pricing page');
  await read(page);
  await expect(page.locator('#line-objective-said .remark').first()).toBeVisible();
  await expect(page.getByText(WORDS.en.drafts.notKept)).toBeVisible();
  await denied.close();
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto('/fr/workshop/');
  expect(await plain.locator('main').innerText()).toContain(WORDS.fr.noScript);
  await expect(plain.locator('noscript .sheet')).toBeVisible();
  await expect(plain.locator('.workshop')).toBeHidden();
  await bare.close();
});

for (const locale of LOCALES)
  test(`${locale}: an OKR of the practice page is diagnosed, mended by its suggestions and compared, by keyboard`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`/${locale}/practice/repair-offline-mode/`);
    const form = page.locator('form[data-live]');
    await form.waitFor();
    const tick = async (line: string, rule: string) => {
      await reach(page, form.locator(`input[name$=":${line}"][value="${rule}"]`));
      await page.keyboard.press('Space');
    };
    for (const [line, rule] of [
      ['kr1', 'kr-no-baseline'],
      ['kr1', 'kr-percent-or-points'],
      ['kr2', 'kr-business-as-usual'],
      ['kr3', 'kr-compound'],
      ['objective', 'objective-is-task'],
    ] as const)
      await tick(line, rule);
    await reach(page, form.locator('.actions .primary'));
    await page.keyboard.press('Enter');
    await expect(form.locator('[data-diagnosis]')).toBeFocused();
    await expect(form.locator('.flaw.wrong')).toHaveCount(1);
    await tick('objective', 'objective-is-task');
    await expect(form.locator('.flaw.wrong')).toHaveCount(0);
    const field = (line: string) => form.locator(`textarea[name$=":text:${line}"]`);
    const mending = (line: string) => form.locator('.mend-line', { has: page.locator(`textarea[name$=":text:${line}"]`) });
    await retype(
      page,
      field('kr1'),
      locale === 'fr'
        ? 'Faire passer le taux d’adoption du mode hors ligne de 20 % à 35 %'
        : 'Raise the adoption rate of offline mode from 20% to 35%',
    );
    await expect(mending('kr1').locator('.clean')).toBeVisible();
    for (const line of ['kr2', 'kr3']) {
      const place = mending(line);
      // What was read a moment ago may fold itself again while the line above is read anew.
      await expect(async () => {
        await reach(page, place.locator('summary').first());
        if (!(await place.locator('.do').first().isVisible())) await page.keyboard.press('Enter');
        await expect(place.locator('.do').first()).toBeVisible({ timeout: 1000 });
      }).toPass();
      await reach(page, place.locator('.do').first());
      await page.keyboard.press('Enter');
    }
    await reach(page, form.locator('.actions .primary'));
    await page.keyboard.press('Enter');
    await expect(form.locator('.outcome')).toBeFocused();
    await expect(form.locator('.result.is-right')).toBeVisible();
    await expect(form.locator('.diff del').first()).toBeVisible();
    await expect(form.locator('.model-of')).toHaveCount(2);
    await context.close();
  });
