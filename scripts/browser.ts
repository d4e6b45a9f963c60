/**
 * Finds a Chromium for the tests, in this order: TEST_CHROMIUM or CHROME_PATH; Playwright's own;
 * a system Chromium or Chrome; on Debian as root, apt's; on Linux x64, the one packed in npm.
 * `node scripts/browser.ts` prints which one it took, or what to do.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser to launch: where it is and what it needs. */
export type Browser = { executablePath: string; version: string; from: string; env?: Record<string, string> };

const PACKED = 'node_modules/.cache/browser';
const REMEDY = `No browser to test with. Do one of:
  npx playwright install --with-deps chromium
  apt-get install chromium
  TEST_CHROMIUM=/path/to/chrome npm test`;

const versionOf = (path: string, env?: Record<string, string>): string | null => {
  const run = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...env } });
  return run.status === 0 ? run.stdout.trim() : null;
};
const onPath = (name: string): string | null => {
  const run = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
};

/** The browser to use, without installing anything. @throws where one is asked for that cannot run. */
export function findBrowser(): Browser | null {
  const asked = process.env['TEST_CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (asked) {
    const version = versionOf(asked);
    if (!version) throw new Error(`TEST_CHROMIUM=${asked} cannot be run.\n${REMEDY}`);
    return { executablePath: asked, version, from: 'environment' };
  }
  const candidates: [string, string | null][] = [
    ['Playwright', chromium.executablePath()],
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name): [string, string | null] => [
      'system',
      onPath(name),
    ]),
    ['system', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['system', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ];
  for (const [from, path] of candidates) {
    const version = path && existsSync(path) ? versionOf(path) : null;
    if (path && version) return { executablePath: path, version, from };
  }
  const kept = join(PACKED, 'browser.json');
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Browser) : null;
}

/** Tries the ways a machine may allow, quietly, one after the other. */
async function obtain(): Promise<Browser | null> {
  const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0 && onPath('apt-get'))
    attempts.push([
      'sh',
      ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'],
    ]);
  for (const [command, args] of attempts) {
    console.log(`No browser yet: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    const found = findBrowser();
    if (found) return found;
  }
  return process.platform === 'linux' && process.arch === 'x64' ? unpack() : null;
}

/** Chromium out of an npm package, with the libraries that a bare system lacks. */
async function unpack(): Promise<Browser | null> {
  const home = join(process.cwd(), PACKED);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-save', '@sparticuz/chromium@153.0.0'], { cwd: home, stdio: 'ignore' });
    process.env['TMPDIR'] = home;
    const packed = (await import(join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js'))) as {
      default: { executablePath: () => Promise<string> };
      inflate: (file: string) => Promise<string>;
    };
    const executablePath = await packed.default.executablePath();
    const bin = join(home, 'node_modules/@sparticuz/chromium/bin');
    const libraries = await packed.inflate(join(bin, 'al2023.tar.br'));
    const env: Record<string, string> = { LD_LIBRARY_PATH: join(libraries, 'lib') };
    if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = await packed.inflate(join(bin, 'fonts.tar.br'));
    const version = versionOf(executablePath, env);
    if (!version) return null;
    const browser: Browser = { executablePath, version, from: 'npm', env };
    writeFileSync(join(home, 'browser.new'), JSON.stringify(browser));
    renameSync(join(home, 'browser.new'), join(home, 'browser.json'));
    return browser;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const browser = findBrowser() ?? (await obtain());
  console.log(browser ? `Browser: ${browser.version} (${browser.from}: ${browser.executablePath})` : REMEDY);
  process.exitCode = browser ? 0 : 1;
}
