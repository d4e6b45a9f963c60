import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { packages, startLms } from '../support/lms.ts';

/** One path, one language, the three formats; an LMS of its own for each test. */
let packed: Awaited<ReturnType<typeof packages>>;
let lms: Awaited<ReturnType<typeof startLms>>;
test.beforeAll(async () => {
  packed = await packages('en');
});
test.beforeEach(async () => {
  lms = await startLms(packed);
});
test.afterEach(async () => {
  await lms.stop();
});

/** The frame page of the package, wherever it stands. */
async function player(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => /\/pkg\/\w+\/index\.html/.test(frame.url()))).toBe(true);
  const frame = page.frames().find((each) => /\/pkg\/\w+\/index\.html/.test(each.url())) as Frame;
  await frame.waitForSelector('body.live');
  return frame;
}
const step = (frame: Frame) => frame.frameLocator('#stage iframe');
/** What the test's LMS was told last. */
const told = (page: Page, element: string) =>
  page.evaluate((name) => (window as unknown as { values: Record<string, string> }).values[name] ?? '', element);

/** Answers the exercise on stage by the id of an option, and waits for the marks. */
async function answer(frame: Frame, option: string) {
  const form = step(frame).locator('.exercise-form[data-live]');
  await form.locator(`input[value="${option}"]`).check();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.locator('.result')).toBeVisible();
}
const next = (frame: Frame) => frame.getByRole('button', { name: 'Next step' }).click();
const saved = (frame: Frame) => expect(frame.locator('#state')).toHaveText('Saved');
const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
/** Leaves as people do: the page goes away. */
const goAway = (page: Page) => page.goto(`${lms.root}/away/`);

test('SCORM 1.2: launched, left half-way, resumed at the step with the right score, completed', async ({ page }) => {
  await page.goto(`${lms.root}/launch/scorm12`);
  let frame = await player(page);
  expect(await told(page, 'cmi.core.lesson_status')).toBe('incomplete');
  await expect(step(frame).locator('h1')).toHaveText('KPI');
  await frame.getByRole('button', { name: 'Done', exact: true }).click();
  await next(frame);
  await answer(frame, 'all-three');
  await expect(frame.locator('#where')).toContainText('score 0%');
  await step(frame).getByRole('button', { name: 'Retry what is missing' }).click();
  await answer(frame, 'platform');
  await saved(frame);
  expect(await told(page, 'cmi.core.score.raw')).toBe('50');
  expect(await told(page, 'cmi.core.lesson_location')).toBe('whose');
  expect(await refused(page)).toEqual([]);
  await goAway(page);

  await page.goto(`${lms.root}/launch/scorm12`);
  frame = await player(page);
  await expect(step(frame).locator('h3')).toHaveText('Whose KPI?');
  await expect(frame.locator('#where')).toHaveText('Step 2 of 4 · 2/4 ✓ · score 50%');
  const stored = await step(frame)
    .locator('body')
    .evaluate(() => localStorage.getItem('boussole:progress'));
  expect(Object.keys(JSON.parse(stored ?? '{}').items)).toEqual(['metric-vs-kpi/whose-kpi-is-it']);
  expect(await page.evaluate(() => Object.keys(localStorage)), 'the LMS’s own storage stays clean').toEqual([]);

  await next(frame);
  await frame.getByLabel('Your answer').fill('Demos a week: 14');
  await next(frame);
  await answer(frame, 'swap');
  await expect(frame.locator('#where')).toHaveText('Path completed. · 4/4 ✓ · score 100%');
  await saved(frame);
  expect(await told(page, 'cmi.core.lesson_status')).toBe('completed');
  expect(await told(page, 'cmi.core.score.raw')).toBe('100');
  await goAway(page);

  await page.goto(`${lms.root}/launch/scorm12`);
  frame = await player(page);
  await frame.getByRole('button', { name: 'Previous step' }).click();
  await expect(frame.getByLabel('Your answer')).toHaveValue('Demos a week: 14');
  await frame.getByRole('button', { name: 'Done', exact: true }).click();
  await saved(frame);
  expect(await told(page, 'cmi.core.lesson_status'), 'a status reached is not taken back').toBe('completed');
  await frame.getByRole('button', { name: 'Leave' }).click();
  await expect(frame.locator('main')).toHaveText('Saved. You can close this window.');
  expect(await page.evaluate(() => (window as unknown as { last: string }).last)).toBe('LMSFinish');
  expect(await told(page, 'cmi.core.session_time')).toMatch(/^0000:00:\d\d\.\d\d$/);
  expect(await refused(page)).toEqual([]);
});

test('a page read to its end is a step done, and the LMS hears of it', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${lms.root}/launch/scorm12`);
  const frame = await player(page);
  await step(frame).locator('#practise').scrollIntoViewIfNeeded();
  await page.clock.runFor(3000);
  await expect(frame.getByRole('button', { name: 'Done', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(10_000);
  await expect(frame.getByRole('button', { name: 'Done', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.clock.runFor(1000);
  await saved(frame);
  await expect(frame.locator('#where')).toContainText('1/4 ✓');
  await page.clock.resume();
});

test('SCORM 2004: completion, success, progress and score; resumed where it was left', async ({ page }) => {
  await page.goto(`${lms.root}/launch/scorm2004?with=${encodeURIComponent('{"scaled_passing_score":"0.7"}')}`);
  let frame = await player(page);
  await next(frame);
  await answer(frame, 'platform');
  await saved(frame);
  expect(await told(page, 'cmi.score.scaled')).toBe('0.5');
  expect(await told(page, 'cmi.progress_measure')).toBe('0.25');
  expect([await told(page, 'cmi.completion_status'), await told(page, 'cmi.success_status')]).toEqual(['incomplete', 'unknown']);
  await goAway(page);

  await page.goto(`${lms.root}/launch/scorm2004?with=${encodeURIComponent('{"scaled_passing_score":"0.7"}')}`);
  frame = await player(page);
  await expect(frame.locator('#where')).toHaveText('Step 2 of 4 · 1/4 ✓ · score 50%');
  for (const id of ['read-kpi', 'own-number', 'churn']) {
    await frame.getByRole('button', { name: 'Steps', exact: true }).click();
    await frame.locator(`[data-step="${id}"]`).click();
    await frame.getByRole('button', { name: 'Done', exact: true }).click();
  }
  await saved(frame);
  expect(
    [await told(page, 'cmi.completion_status'), await told(page, 'cmi.success_status')],
    'complete, below the bar the LMS set',
  ).toEqual(['completed', 'failed']);
  await answer(frame, 'swap');
  await saved(frame);
  expect([await told(page, 'cmi.score.scaled'), await told(page, 'cmi.success_status'), await told(page, 'cmi.progress_measure')]).toEqual([
    '1',
    'passed',
    '1',
  ]);
  expect(await told(page, 'cmi.session_time')).toMatch(/^PT[\d.]+S$/);
  expect(await refused(page)).toEqual([]);
});

test('SCORM: an LMS that asks to look only is told nothing', async ({ page }) => {
  await page.goto(`${lms.root}/launch/scorm12?with=${encodeURIComponent('{"core.lesson_mode":"review"}')}`);
  const frame = await player(page);
  await expect(frame.locator('#state')).toHaveText('Browse mode: nothing is saved.');
  await next(frame);
  await answer(frame, 'platform');
  await frame.getByRole('button', { name: 'Leave' }).click();
  expect(await page.evaluate(() => (window as unknown as { values: object }).values)).toEqual({});
});

test('suspend_data: what 1.2 has no room for is named, the rest is kept whole; 2004 has room', async ({ page }) => {
  const long = Array.from({ length: 700 }, (_, i) => ((i + 1) * 7919 * 104_729).toString(36)).join(' ');
  for (const format of ['scorm12', 'scorm2004'] as const) {
    await page.goto(`${lms.root}/launch/${format}`);
    const frame = await player(page);
    await next(frame);
    await answer(frame, 'platform');
    await next(frame);
    await frame.getByLabel('Your answer').fill(long);
    if (format === 'scorm12') await expect(frame.locator('#state')).toContainText('A number of yours');
    await expect(frame.locator('#state')).toContainText('Saved');
    const length = (await told(page, 'cmi.suspend_data')).length;
    expect(length).toBeGreaterThan(20);
    expect(length).toBeLessThanOrEqual(format === 'scorm12' ? 4096 : 64_000);
    expect(await refused(page)).toEqual([]);
    await goAway(page);
    await page.goto(`${lms.root}/launch/${format}`);
    const again = await player(page);
    await expect(again.locator('#where')).toContainText('score 50%');
    await expect(again.getByLabel('Your answer')).toHaveValue(format === 'scorm12' ? '' : long);
    await goAway(page);
  }
});

test('cmi5: token, launch data, statements in order, state; resumed without saying twice', async ({ page }) => {
  const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
  const publisher = { id: 'https://publisher.example/course' };
  lms.launch.data = {
    contextTemplate: {
      contextActivities: { grouping: [publisher] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
    },
    launchMode: 'Normal',
    moveOn: 'Completed',
    masteryScore: 0.6,
    returnURL: `${lms.root}/away/`,
  };
  const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '42' } };
  const address = `${lms.root}/pkg/cmi5/index.html?${new URLSearchParams({ endpoint: `${lms.root}/lrs`, fetch: `${lms.root}/token?again`, actor: JSON.stringify(actor), registration, activityId: 'https://lms.example/au/1' })}`;
  const verbs = () => lms.statements.map(({ verb }) => verb.id.split('/').at(-1));

  await page.goto(address);
  let frame = await player(page);
  expect(lms.asked).toEqual([
    'GET activities/state LMS.LaunchData',
    'GET agents/profile cmi5LearnerPreferences',
    'GET activities/state boussole',
    'POST statements',
  ]);
  await next(frame);
  await answer(frame, 'platform');
  await saved(frame);
  await goAway(page);
  await expect.poll(verbs).toEqual(['initialized', 'terminated']);

  await page.goto(address);
  frame = await player(page);
  await expect(frame.locator('#where')).toHaveText('Step 2 of 4 · 1/4 ✓ · score 50%');
  for (const id of ['read-kpi', 'own-number']) {
    await frame.getByRole('button', { name: 'Steps', exact: true }).click();
    await frame.locator(`[data-step="${id}"]`).click();
    await frame.getByRole('button', { name: 'Done', exact: true }).click();
  }
  await next(frame);
  await answer(frame, 'swap');
  await saved(frame);
  await frame.getByRole('button', { name: 'Leave' }).click();
  await expect.poll(() => verbs().slice(2)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  await expect(page).toHaveURL(/away/);

  await page.goto(address);
  frame = await player(page);
  await expect(frame.locator('#where')).toContainText('Path completed.');
  await goAway(page);
  await expect.poll(() => verbs().slice(6)).toEqual(['initialized', 'terminated']);

  for (const { id, timestamp, actor: who, object, context, result, verb } of lms.statements) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Date(timestamp).toISOString()).toBe(timestamp);
    expect([who, object.id, context.registration, context.contextActivities['grouping']]).toEqual([
      actor,
      'https://lms.example/au/1',
      registration,
      [publisher],
    ]);
    expect(context.extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid']).toBe('s-1');
    const name = verb.id.split('/').at(-1);
    const categories = context.contextActivities['category']?.map((each) => each.id.split('/').at(-1));
    expect(categories).toEqual(name === 'completed' || name === 'passed' ? ['cmi5', 'moveon'] : ['cmi5']);
    if (name !== 'initialized') expect(result?.duration).toMatch(/^PT[\d.]+S$/);
    expect([result?.completion, result?.success, result?.score]).toEqual([
      name === 'completed' ? true : undefined,
      name === 'passed' ? true : undefined,
      name === 'passed' ? { scaled: 1, raw: 100, min: 0, max: 100 } : undefined,
    ]);
    if (name === 'passed') expect(context.extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore']).toBe(0.6);
  }
  expect(new Set(lms.statements.map(({ id }) => id)).size).toBe(lms.statements.length);
});

test('every step of the package works by itself: nothing asked outside it, no complaint', async ({ page }) => {
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => !/^data:|\/(pkg\/scorm12|launch|kept|scorm-again)\//.test(request.url()) && outside.push(request.url()));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${lms.root}/launch/scorm12`);
  const frame = await player(page);
  for (let i = 0; i < 4; i++) {
    if (i) await next(frame);
    if (await frame.locator('#stage iframe').count()) await expect(step(frame).locator('h1')).toBeVisible();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await frame.getByRole('button', { name: 'Steps', exact: true }).click();
  expect([...complaints, ...outside, ...lms.missed]).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the frame page has no axe violation, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width: 360, height: 700 } })).newPage();
    await page.goto(`${lms.root}/pkg/scorm12/index.html`);
    const frame = await player(page);
    for (const act of [
      () => frame.getByRole('button', { name: 'Steps', exact: true }).click(),
      () => frame.locator('[data-step="own-number"]').click(),
    ]) {
      await act();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
    await page.context().close();
  });

test('every page of the package opens by itself, and its links lead inside it or to the site', async ({ page, request }) => {
  test.setTimeout(120_000);
  const files = Object.keys(packed.scorm12).filter((file) => file.startsWith('en/') && file.endsWith('.html'));
  const text = new TextDecoder();
  for (const file of files) {
    const html = text.decode(packed.scorm12[file]);
    expect.soft(html.match(/(?:href|src|action)="\/(?!\/)[^"]*"/g), file).toBeNull();
    for (const [, to = ''] of html.matchAll(/ (?:href|src)="([^"#:?]+)(?:[?#][^"]*)?"/g)) {
      const target = new URL(to, `http://x/${file}`).pathname.slice(1);
      if (!packed.scorm12[decodeURI(target)]) expect.soft(target, `${file} → ${to}`).toBe('there');
    }
  }
  await page.goto(`${lms.root}/pkg/scorm12/en/glossary/activation-rate/index.html`);
  await page.locator('.exercise-form').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.exercise-form[data-live]').first()).toBeVisible();
  expect((await request.get(`${lms.root}/pkg/scorm12/theme.js`)).status()).toBe(200);
  expect(lms.missed).toEqual([]);
});

test('without an LMS the path still works, and says that nothing is kept', async ({ page }) => {
  await page.goto(`${lms.root}/pkg/scorm12/index.html`);
  const frame = await player(page);
  await expect(frame.locator('#state')).toHaveText('This page found no LMS: everything works, but nothing is saved.');
  await next(frame);
  await answer(frame, 'platform');
  await expect(frame.locator('#where')).toContainText('score 50%');
});

test('keyboard alone: steps opened, chosen, closed, done, left', async ({ page }) => {
  await page.goto(`${lms.root}/launch/scorm12`);
  const frame = await player(page);
  await frame.getByRole('button', { name: 'Steps', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('#steps')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.locator('#steps')).toBeHidden();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
  await expect(frame.locator('[data-step="own-number"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.getByLabel('Your answer')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Steps', exact: true })).toBeFocused();
});
