/**
 * `npm run bench:scale [-- 100 1000 10000]`: builds the site with so many more glossary pages, through the real templates
 * and the search index, in a temporary folder, and prints time, memory and sizes. Fails where a page costs half as much
 * again in a large glossary as in a small one.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTerms, copyProject } from './bench/glossary.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const results = (sizes.length ? sizes : [100, 1000, 10_000]).map((pages) => {
  const result = { pages, ...measure(pages) };
  console.log(`${pages}: built in ${Math.round(result.build)} s, indexed in ${Math.round(result.index)} s`);
  return result;
});

console.table(
  results.map(({ pages, files, build, processor, index, memory, searchSize, chunk }) => ({
    'glossary pages added': pages,
    'pages in all': files,
    'build, s': Math.round(build),
    'of processor, s': Math.round(processor),
    'search index, s': Math.round(index),
    'memory, MB': Math.round(memory / 1024),
    'index, kB': Math.round(searchSize / 1024),
    'largest index chunk, kB': Math.round(chunk / 1024),
  })),
);
// Processor time, not the clock: what else the machine does must not count.
const costs = results.slice(1).map((each, i) => {
  const before = results[i] ?? each;
  return (each.processor - before.processor) / (each.pages - before.pages);
});
for (const [i, cost] of costs.entries())
  console.log(`from ${results[i]?.pages} to ${results[i + 1]?.pages}: ${(cost * 1000).toFixed(1)} ms of processor a page`);
const [first = 0] = costs;
if (costs.some((cost) => cost > first * 1.5)) {
  console.error('A page costs more the more there are: something grows faster than the glossary.');
  process.exitCode = 1;
}

/** One build: seconds by the clock and of the processor, peak memory in kB, bytes of the search index. */
function measure(pages: number) {
  const root = mkdtempSync(join(tmpdir(), `boussole-${pages}-`));
  try {
    copyProject(process.cwd(), root);
    addTerms(root, pages);
    const report = join(root, 'memory.txt');
    const watch = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync('${report}',JSON.stringify(process.resourceUsage())))`;
    const run = (script: string, args: string[], env: Record<string, string> = {}) => {
      const start = performance.now();
      const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, CONTENT_GATE: 'off', ...env },
      });
      if (status !== 0) throw new Error(`${script} failed at ${pages} pages:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
      return (performance.now() - start) / 1000;
    };
    const build = run('astro/bin/astro.mjs', ['build'], { NODE_OPTIONS: `--max-old-space-size=16000 --import ${watch}` });
    const index = run('pagefind/lib/runner/bin.cjs', ['--site', 'dist', '--silent']);
    const bytes = globSync('dist/pagefind/**/*.pf_*', { cwd: root }).map((file) => statSync(join(root, file)).size);
    const used = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    return {
      build,
      index,
      files: globSync('dist/**/*.html', { cwd: root }).length,
      processor: (used.userCPUTime + used.systemCPUTime) / 1e6,
      memory: used.maxRSS,
      searchSize: bytes.reduce((sum, size) => sum + size, 0),
      chunk: Math.max(...globSync('dist/pagefind/index/*', { cwd: root }).map((file) => statSync(join(root, file)).size)),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
