import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const PAPER = '#faf7f0';
/** Side in px of each icon, and how much of it the compass takes; masks cut the rim off. */
const ICONS = { '192': [192, 1], '512': [512, 1], maskable: [512, 0.72], 'apple-touch': [180, 0.84] } as const;

/** Icons of the installed site, drawn at build from the one SVG. */
export const getStaticPaths = () => Object.keys(ICONS).map((icon) => ({ params: { icon } }));

export const GET = async ({ params: { icon } }: { params: { icon: keyof typeof ICONS } }) => {
  const [side, share] = ICONS[icon];
  const inner = Math.round(side * share);
  const svg = await readFile('public/favicon.svg');
  const compass = await sharp(svg, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  const background = share < 1 ? PAPER : { r: 0, g: 0, b: 0, alpha: 0 };
  const png = await sharp({ create: { width: side, height: side, channels: 4, background } })
    .composite([{ input: compass }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
