import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ChartSeries, chartSvg, panelsOf, tickText, ticksOf } from './chart.ts';

const line = (id: string, unit: string, values: number[]): ChartSeries => ({ id, name: id, unit, values });

test('lines that cannot share a scale stand apart', () => {
  const same = [line('a', 'percent', [40, 50]), line('b', 'percent', [10, 12])];
  assert.equal(panelsOf(same).length, 1);
  assert.equal(panelsOf([...same, line('c', 'count', [40, 50])]).length, 2);
  assert.equal(panelsOf([line('views', 'count', [400, 1300]), line('tickets', 'count', [12, 41])]).length, 2);
});

test('ticks enclose the data, rise evenly and stay few', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
      const ticks = ticksOf(values);
      const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
      assert.ok((ticks[0] ?? 0) <= Math.min(...values) + slack && (ticks.at(-1) ?? 0) >= Math.max(...values) - slack);
      assert.ok(ticks.length >= 2 && ticks.length <= 7, String(ticks));
      assert.equal(new Set(ticks).size, ticks.length);
    }),
  );
  assert.deepEqual(ticksOf([8, 41]), [0, 10, 20, 30, 40, 50]);
  assert.deepEqual(ticksOf([104, 108]), [104, 106, 108]);
});

test('ticks speak the page’s language', () => {
  assert.equal(tickText(40, 'percent', 'fr'), '40\u202f%');
  assert.equal(tickText(40, 'percent', 'en'), '40%');
  assert.equal(tickText(21000, 'currency-per-month', 'fr'), '21\u00a0k€');
  assert.equal(tickText(21000, 'currency', 'en'), '€21k');
  assert.equal(tickText(1300, 'count', 'en'), '1,300');
  assert.equal(tickText(5000, 'currency', 'en', 25000), '€5k');
});

test('every line is drawn whole and named, and the drawing is described', () => {
  const data = { x: ['Jan', 'Feb', 'Mar'], series: [line('Sign-ups <b>', 'count', [1, 2, 3]), line('Rate', 'percent', [9, 8, 7])] };
  const svg = chartSvg(data, 'en', 'Sign-ups rise "fast"', 'target');
  assert.equal(svg.match(/<polyline/g)?.length, 2);
  assert.equal(svg.match(/<circle/g)?.length, 6);
  assert.match(svg, /Sign-ups &#60;b&#62;<\/text>/);
  assert.match(svg, /aria-label="Sign-ups rise &#34;fast&#34;"/);
  assert.doesNotMatch(svg, /style=|NaN/);
});

test('names at the ends of neighbouring lines do not cover each other', () => {
  const svg = chartSvg(
    {
      x: ['1', '2', '3', '4'],
      series: [line('a', 'percent', [25, 26, 25, 26]), line('b', 'percent', [41, 40, 33, 31]), line('c', 'percent', [8, 8, 8, 27])],
    },
    'en',
    'd',
    'target',
  );
  const rows = [...svg.matchAll(/class="name[^>]* y="([\d.]+)"/g)].map((match) => Number(match[1])).sort((a, b) => a - b);
  assert.equal(rows.length, 3);
  for (const [i, row] of rows.slice(1).entries()) assert.ok(row - (rows[i] ?? 0) >= 14, String(rows));
});
