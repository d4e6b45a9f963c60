import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNarrow, labelCells } from './label-cells.ts';

const HEAD = '<thead><tr><th scope="col">KPI</th><th>Source, <a href="#">où</a></th></tr></thead>';

test('each cell but the first says its column', () => {
  const html = labelCells(`${HEAD}<tbody><tr><td>NPS</td><td class="num">CRM</td></tr><tr><td>MRR</td><td>ERP</td></tr></tbody>`);
  assert.equal(html.match(/<td class="row-title">(NPS|MRR)</g)?.length, 2);
  assert.ok(html.includes('<td data-col="Source, où" class="num">CRM<'));
  assert.ok(html.includes('<td data-col="Source, où">ERP<'));
});

test('quotes of a column name stay inside its attribute, and a column without a name gets none', () => {
  const html = labelCells('<tr><td></td><th>le « "vrai" »</th><th></th></tr><tr><td>a</td><td>b</td><td>c</td></tr>');
  assert.ok(html.includes('data-col="le « &quot;vrai&quot; »">b<'));
  assert.ok(html.includes('<td>c<'));
});

test('short columns stay a table on a telephone', () => {
  assert.ok(isNarrow('<tr><th>At</th><th>Losses</th></tr><tr><td>Azur</td><td><b>5</b></td></tr>'));
  assert.ok(!isNarrow(`<tr><th>At</th><th>Losses</th></tr><tr><td>Azur</td><td>${'many '.repeat(8)}</td></tr>`));
});
