import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const browser = findBrowser();
const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: process.env['CI'] ? [['dot'], ['./tests/e2e/summary.ts']] : [['line'], ['./tests/e2e/summary.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      ...(browser && { executablePath: browser.executablePath, env: { ...(process.env as Record<string, string>), ...browser.env } }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: { command: `node scripts/serve.ts ${port}`, port, reuseExistingServer: !process.env['CI'] },
});
