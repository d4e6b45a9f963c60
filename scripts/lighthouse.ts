/** `npm run lighthouse`: Lighthouse mobile on four pages of the built site; prints the four scores of each, best of two runs. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

const PAGES = ['fr/', 'fr/glossary/kpi/', 'en/compare/kpi-vs-okr/', 'en/practice/sort-kpis-seed-saas/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 4398;

type Report = { categories: Record<string, { score: number }>; audits: Record<string, { displayValue?: string; numericValue?: number }> };

const browser = findBrowser();
if (!browser) throw new Error('No browser: npm run test says how to get one.');
const server = spawn(process.execPath, ['scripts/serve.ts', String(PORT)], { stdio: 'ignore' });
await new Promise((resolve) => setTimeout(resolve, 1000));
const home = mkdtempSync(join(tmpdir(), 'lighthouse-'));
let worst = 1;
try {
  for (const page of PAGES) {
    const runs = [1, 2].map((run): Report => {
      const out = join(home, `${run}.json`);
      execFileSync(
        'npx',
        [
          'lighthouse',
          `http://127.0.0.1:${PORT}/${page}`,
          '--quiet',
          '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
          '--output=json',
          `--output-path=${out}`,
        ],
        {
          env: { ...process.env, CHROME_PATH: browser.executablePath },
          stdio: 'ignore',
        },
      );
      return JSON.parse(readFileSync(out, 'utf8')) as Report;
    });
    const best = CATEGORIES.map((category) => Math.max(...runs.map((run) => run.categories[category]?.score ?? 0)));
    worst = Math.min(worst, ...best);
    const audit = (id: string) => runs[0]?.audits[id]?.displayValue ?? '';
    console.log(
      `${page.padEnd(40)} ${best.map((score) => String(Math.round(score * 100)).padStart(3)).join(' / ')}   LCP ${audit('largest-contentful-paint')}, TBT ${audit('total-blocking-time')}, CLS ${audit('cumulative-layout-shift')}`,
    );
  }
} finally {
  server.kill();
}
console.log(`performance / accessibility / best practices / SEO; lowest ${Math.round(worst * 100)}`);
