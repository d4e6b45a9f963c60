/**
 * `npm run bench:inp [-- moves]`: how long a move takes to be seen, per exercise type, on the built
 * gallery under 4× CPU slowdown. A move is one real click, tap-tap or key; its time is the browser's
 * own Event Timing, from the input to the next frame. Prints medians; fails above 50 ms.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium, type Locator, type Page } from '@playwright/test';
import { TYPE_NAMES, type TypeName } from '../src/exercises/registry.ts';
import { findBrowser } from './browser.ts';

const BUDGET = 50;
const SLOWDOWN = 4;
const moves = Number(process.argv[2] ?? 15);

/** The mouse itself: a locator's own click looks up what it hits inside the page's events, and would be timed with them. */
const press = async (target: Locator, page: Page) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`not in sight: ${target}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};
const clickNth = (selector: string) => async (root: Locator, i: number, page: Page) => {
  const all = root.locator(selector);
  await press(all.nth(i % (await all.count())), page);
};
/** A letter more in the first field to write in: for types without a move of their own here. */
const write = async (root: Locator, i: number, page: Page) => {
  await root.locator('textarea, input[type=text], input:not([type])').first().focus();
  await page.keyboard.press('etao'[i % 4] ?? 'e');
};
/** Picks a card up, then sets it down: two moves, each measured. */
const tapTap = (place: string, grip: string) => async (root: Locator, i: number, page: Page) => {
  const there = root.locator(place);
  if (i % 2 && (await there.count())) await press(there.first(), page);
  else await clickNth(grip)(root, i, page);
};
const option = clickNth('.options label:visible');
const MOVE: Readonly<Partial<Record<TypeName, (root: Locator, i: number, page: Page) => Promise<void>>>> = {
  anatomy: option,
  case: option,
  choice: option,
  'read-chart': option,
  cloze: async (root, i, page) => {
    const lists = root.locator('select');
    await lists.nth(i % (await lists.count())).focus();
    await page.keyboard.press(i % 4 < 2 ? 'ArrowDown' : 'ArrowUp');
  },
  match: tapTap('.grip:not([aria-pressed])', '.grip[aria-pressed]'),
  numeric: async (root, i, page) => {
    await root.locator('input.field').focus();
    await page.keyboard.press(String(i % 10));
  },
  repair: clickNth('.parts label'),
  order: clickNth('.arrow:not([aria-disabled=true])'),
  sort: tapTap('.choice', '.grip[aria-expanded=false]'),
  spot: clickNth('.piece'),
};

type Timed = Window & { moves: Map<number, number> };
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Times of so many moves of a type, in ms; what is faster than the browser tells counts as 16. */
async function timesOf(page: Page, address: string, type: TypeName): Promise<number[]> {
  await page.goto(`${address}en/practice/gallery/?seed=bench`);
  const root = page.locator(`[id="example--${type}"]`);
  await root.scrollIntoViewIfNeeded();
  await root.locator('form').scrollIntoViewIfNeeded();
  await root.locator('form[data-live]').waitFor();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    const kept = new Map<number, number>();
    Object.assign(window, { moves: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) kept.set(entry.interactionId, Math.max(kept.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const times: number[] = [];
  for (let i = 0; i < moves; i++) {
    const before = await page.evaluate(() => (window as unknown as Timed).moves.size);
    await (MOVE[type] ?? write)(root, i, page);
    await page.waitForTimeout(150);
    const found = await page.evaluate((from) => [...(window as unknown as Timed).moves.values()].slice(from), before);
    times.push(Math.max(16, ...found));
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await slow.detach();
  return times;
}

if (!existsSync('dist/en/practice/gallery/index.html')) throw new Error('Nothing built: npm run build');
const browser = findBrowser();
const server = spawn(process.execPath, ['scripts/serve.ts', String(4500 + (process.pid % 400))], { stdio: ['ignore', 'pipe', 'inherit'] });
const [told] = (await once(server.stdout, 'data')) as [Buffer];
const address = /http:\S+/.exec(String(told))?.[0] ?? '';
const chrome = await chromium.launch({
  ...(browser && { executablePath: browser.executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  console.log(
    `${chrome.browserType().name()} ${chrome.version()}, ${SLOWDOWN}× CPU slowdown, ${moves} moves a type, input to next frame in ms`,
  );
  for (const type of TYPE_NAMES) {
    const page = await chrome.newPage({ viewport: { width: 1280, height: 900 } });
    const times = await timesOf(page, address, type);
    const middle = median(times);
    console.log(
      `  ${type.padEnd(11)} median ${String(middle).padStart(3)}   worst ${String(Math.max(...times)).padStart(3)}${middle > BUDGET ? `   above ${BUDGET}` : ''}`,
    );
    if (middle > BUDGET) process.exitCode = 1;
    await page.close();
  }
} finally {
  await chrome.close();
  server.kill();
}
