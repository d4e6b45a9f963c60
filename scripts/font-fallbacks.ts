/**
 * The second half of `npm run fonts`: src/styles/fonts/fallbacks.css, the fonts that systems have, stretched
 * to the measure of ours, so that nothing moves when ours arrive. Widths of the systems' fonts are the
 * average of their Latin letters, weighted by frequency, in thousandths of an em (capsize's tables).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { format, resolveConfig } from 'prettier';

type System = Readonly<{ family: string; weight?: string; style?: string; names: readonly string[]; width: number }>;
type Ours = Readonly<{ file: string; wght?: number; systems: readonly System[] }>;

const FONTS: readonly Ours[] = [
  {
    file: 'bricolage',
    wght: 400,
    systems: [
      { family: 'Sans Arial', weight: '400 500', names: ['Arial', 'Liberation Sans'], width: 445.8 },
      { family: 'Sans Roboto', weight: '400 500', names: ['Roboto', 'Roboto-Regular'], width: 444.8 },
      { family: 'Sans DejaVu', weight: '400 500', names: ['DejaVu Sans'], width: 508.3 },
    ],
  },
  {
    file: 'bricolage',
    wght: 600,
    systems: [
      { family: 'Sans Arial', weight: '600 700', names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], width: 480 },
      { family: 'Sans Roboto', weight: '600 700', names: ['Roboto Bold', 'Roboto-Bold'], width: 452.1 },
      { family: 'Sans DejaVu', weight: '600 700', names: ['DejaVu Sans Bold'], width: 574.2 },
    ],
  },
  {
    file: 'serif',
    systems: [
      { family: 'Serif Georgia', names: ['Georgia'], width: 445.8 },
      { family: 'Serif Times', names: ['Times New Roman', 'Liberation Serif'], width: 406.3 },
      { family: 'Serif Noto', names: ['Noto Serif'], width: 481 },
      { family: 'Serif DejaVu', names: ['DejaVu Serif'], width: 516.6 },
    ],
  },
];

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const faces: string[] = [];
for (const { file, wght, systems } of FONTS) {
  const made = readFileSync(`src/styles/fonts/${file}.woff2`);
  const text = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
  const one = await subsetFont(made, text, { targetFormat: 'sfnt', ...(wght !== undefined && { variationAxes: { wght } }) });
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(one);
  for (const { family, weight = '400', names, width } of systems) {
    const adjust = xWidthAvg / unitsPerEm / (width / 1000);
    const over = (height: number) => percent(Math.abs(height) / unitsPerEm / adjust);
    faces.push(`@font-face {
      font-family: '${family}';
      src: ${names.map((name) => `local('${name}')`).join(', ')};
      font-weight: ${weight};
      size-adjust: ${percent(adjust)};
      ascent-override: ${over(ascent)};
      descent-override: ${over(descent)};
      line-gap-override: ${over(lineGap)};
    }`);
  }
}
const css = `/* Made by \`npm run fonts\`; see scripts/font-fallbacks.ts. */\n${faces.join('\n')}\n`;
const file = 'src/styles/fonts/fallbacks.css';
writeFileSync(file, await format(css, { ...(await resolveConfig(file)), parser: 'css' }));
