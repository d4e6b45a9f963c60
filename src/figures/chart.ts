import type { Locale } from '../core/locale.ts';
import { formatNumber } from '../core/number.ts';
import { linear, round } from './scale.ts';

/** One line of a chart; `band` is drawn behind it as the target zone. */
export type ChartSeries = Readonly<{
  id: string;
  name: string;
  unit: string;
  values: readonly number[];
  band?: Readonly<{ min: number; max: number }> | undefined;
}>;
export type ChartData = Readonly<{ x: readonly string[]; series: readonly ChartSeries[] }>;

/** Heights in px, also in chart.css: text keeps its size whatever the width, so nothing is scaled. */
const PANEL = 186;
const HEAD = 14;
const FOOT = 24;
/** Where the first and last points stand, in hundredths of the width; ticks are written before the first. */
const LEFT = 13;
const RIGHT = 97.5;

/** Lines that can share a scale stand in one panel: same unit, and within a factor of six. */
export function panelsOf(series: readonly ChartSeries[]): ChartSeries[][] {
  const panels: ChartSeries[][] = [];
  const top = ({ values, band }: ChartSeries) => Math.max(1e-9, ...values.map(Math.abs), band?.max ?? 0);
  for (const line of series) {
    const fits = panels.find((panel) =>
      panel.every((other) => other.unit === line.unit && Math.max(top(other), top(line)) / Math.min(top(other), top(line)) <= 6),
    );
    if (fits) fits.push(line);
    else panels.push([line]);
  }
  return panels;
}

/** A few round values that enclose the data; zero is kept unless the data stay far from it. */
export function ticksOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low >= 0 && low < 0.6 * high ? 0 : low;
  const rough = Math.max((high - from) / 4, Math.abs(high) / 100, 1e-6);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.95) ?? 10) * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Short text of a tick: `40 %`, `12 k€`; the unit stands on the numbers, so that no legend is needed. */
export function tickText(value: number, unit: string, locale: Locale, top = Math.abs(value)): string {
  const [scaled, k] = value === 0 ? [0, ''] : top >= 1e6 ? [value / 1e6, 'M'] : top >= 1e4 ? [value / 1e3, 'k'] : [value, ''];
  const number = formatNumber(scaled, locale, 2);
  const space = locale === 'fr' ? '\u00a0' : '';
  if (unit.startsWith('percent')) return `${number}${locale === 'fr' ? '\u202f' : ''}%`;
  if (unit.startsWith('currency')) return locale === 'fr' ? `${number}${space}${k}€` : `€${number}${k}`;
  return `${number}${k && space}${k}`;
}

type Label = Readonly<{ y: number; end: boolean }>;

/** Where each name is written: at its line's end or start, above or below, clear of lines and other names. */
function placeNames(lines: readonly (readonly number[])[], taken: readonly Label[], top: number, bottom: number): Label[] {
  const placed = [...taken];
  return lines.map((own) => {
    const cost = ({ y, end }: Label) => {
      const near = (line: readonly number[]) =>
        end ? line.slice(Math.floor(line.length * 0.45)) : line.slice(0, Math.ceil(line.length * 0.55));
      const at = (line: readonly number[]) => (end ? line.at(-1) : line[0]) ?? 0;
      const crossings = lines.reduce((sum, line) => {
        const part = near(line);
        return sum + part.slice(1).filter((to, i) => Math.max(to, part[i] ?? to) > y - 13 && Math.min(to, part[i] ?? to) < y + 5).length;
      }, 0);
      const collisions = placed.filter((other) => other.end === end && Math.abs(other.y - y) < 16).length;
      const outside = y < top + 9 || y > bottom - 3 ? 40 : 0;
      const foreign = lines.filter((line) => line !== own && Math.abs(at(line) - (y - 4)) < Math.abs(at(own) - (y - 4))).length;
      return crossings * 8 + collisions * 30 + outside + foreign * 9 + Math.abs(y - 4 - at(own)) / 4 + (end ? 0 : 2);
    };
    const choices = [true, false].flatMap((end) =>
      [-9, -14, -20, -28, -38, 17, 22, 28, 36, 46].map((offset): Label => ({
        y: round(((end ? own.at(-1) : own[0]) ?? top) + offset),
        end,
      })),
    );
    const best = choices.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    placed.push(best);
    return best;
  });
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * A line chart as SVG. Positions across are in %, the lines are stretched without stretching their
 * strokes, and texts keep their size: one drawing reads at 320 px as at 700.
 */
export function chartSvg({ x, series }: ChartData, locale: Locale, description: string, target: string): string {
  const panels = panelsOf(series);
  const height = panels.length * PANEL + FOOT;
  const across = (i: number) => round(LEFT + (i / Math.max(1, x.length - 1)) * (RIGHT - LEFT));
  const body = panels.map((panel, row) => {
    const [top, bottom] = [row * PANEL + HEAD, (row + 1) * PANEL - 10];
    const ticks = ticksOf(panel.flatMap(({ values, band }) => [...values, ...(band ? [band.min, band.max] : [])]));
    const down = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
    const y = (value: number) => round(down(value));
    const grid = ticks.map(
      (tick) =>
        `<line class="grid" x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="0" y="${y(tick) - 4}">${escapeText(tickText(tick, panel[0]?.unit ?? '', locale, ticks.at(-1)))}</text>`,
    );
    const bands = panel.flatMap(({ band }) =>
      band
        ? `<rect class="band" x="0" width="100%" y="${y(band.max)}" height="${round(y(band.min) - y(band.max))}"/><text class="x last" x="${RIGHT}%" y="${y(band.max) + 15}">${escapeText(target)}</text>`
        : [],
    );
    const names = placeNames(
      panel.map(({ values }) => values.map(y)),
      panel.flatMap(({ band }) => (band ? [{ y: y(band.max) + 15, end: true }] : [])),
      top,
      bottom,
    );
    const lines = panel.map(({ values, name }, i) => {
      const kind = `s${series.indexOf(panel[i] as ChartSeries)}`;
      const points = values.map((value, at) => `${across(at)},${y(value)}`).join(' ');
      const dots = values.map((value, at) => `<circle class="${kind}" cx="${across(at)}%" cy="${y(value)}" r="2.6"/>`).join('');
      return `<svg aria-hidden="true" width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none"><polyline class="${kind}" points="${points}"/></svg>${dots}<text class="name ${kind}${names[i]?.end ? '' : ' first'}" x="${names[i]?.end ? RIGHT : LEFT}%" y="${names[i]?.y}">${escapeText(name)}</text>`;
    });
    return [...bands, ...grid, ...lines].join('');
  });
  const crowded = x.length > 8 || x.join('').length > 44;
  const labels = x.map(
    (label, i) =>
      `<text class="x${i === x.length - 1 ? ' last' : crowded && (x.length - 1 - i) % 2 ? ' odd' : ''}" x="${i === x.length - 1 ? 100 : across(i)}%" y="${height - 6}">${escapeText(label)}</text>`,
  );
  return `<svg class="chart-svg panels-${panels.length}" role="img" aria-label="${escapeText(description)}">${body.join('')}${labels.join('')}</svg>`;
}
