/** `npm run new:term <id>`: writes a term's folder, ready to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const id = process.argv[2] ?? '';
const home = join('content/terms', id);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail('Give an id in kebab-case: npm run new:term activation-rate');
if (existsSync(home)) fail(`${home} exists already.`);

const today = new Date().toISOString().slice(0, 10);
mkdirSync(join(home, 'exercises'), { recursive: true });
writeFileSync(
  join(home, 'term.yml'),
  `# Fields: src/content/term.ts. For a metric, see content/terms/activation-rate/term.yml.
kind: concept
name:
  fr: ""
  en: ""
aliases:
  fr: []
  en: []
category: measurement
related: []
sources: []
since: ${today}
`,
);
for (const locale of ['fr', 'en']) writeFileSync(join(home, `${locale}.mdx`), `---\ndefinition: ""\n---\n\n## \n`);
console.log(`${home} is written. Fill it in, then: npm run check:content -- ${home}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
