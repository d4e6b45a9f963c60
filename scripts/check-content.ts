/** `npm run check:content [-- path-prefix]`: every content mistake with file, field and remedy. */
import { checkContent } from './content/check.ts';

const prefix = process.argv[2] ?? '';
const problems = checkContent(process.cwd()).filter(({ file }) => file.startsWith(prefix));
for (const { file, field, what, remedy } of problems) console.log(`${file}\n  ${field}: ${what}\n  → ${remedy}`);
console.log(problems.length ? `\n${problems.length} to mend` : 'Content is sound.');
process.exitCode = problems.length ? 1 : 0;
