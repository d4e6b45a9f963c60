import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgesOf, familiesOf, rowsOf, type Spot } from './map.ts';

const spot = (id: string, timing: Spot['timing'], partner: string, category: Spot['category'] = 'acquisition'): Spot => ({
  id,
  name: id,
  category,
  timing,
  partner,
});
const spots = [
  spot('signups', 'leading', 'activation'),
  spot('activation', 'leading', 'retention', 'product-adoption'),
  spot('retention', 'lagging', 'activation', 'product-adoption'),
  spot('nrr', 'lagging', 'grr', 'retention-expansion'),
  spot('grr', 'lagging', 'nrr', 'retention-expansion'),
];

test('partners link once, from what moves first to what follows', () => {
  assert.deepEqual(edgesOf(spots), [
    { from: 'signups', to: 'activation', kind: 'joins' },
    { from: 'activation', to: 'retention', kind: 'feeds' },
    { from: 'nrr', to: 'grr', kind: 'joins' },
  ]);
});

test('a family tells what records it, what feeds that, and where its other metrics lead', () => {
  const families = familiesOf(spots);
  assert.deepEqual(
    families.map(({ category }) => category),
    ['acquisition', 'product-adoption', 'retention-expansion'],
  );
  assert.deepEqual(
    families[0]?.others.map(({ spot, to }) => [spot.id, to?.id]),
    [['signups', 'activation']],
  );
  assert.deepEqual(
    families[1]?.records[0]?.fedBy.map(({ id }) => id),
    ['activation'],
  );
  assert.deepEqual(
    families[2]?.records.map(({ joins }) => joins.map(({ id }) => id)),
    [['grr'], ['nrr']],
  );
});

test('every metric is in the list and in the drawing, once', () => {
  const listed = familiesOf(spots).flatMap(({ records, others }) => [
    ...records.map(({ spot }) => spot.id),
    ...records.flatMap(({ fedBy }) => fedBy.map(({ id }) => id)),
    ...others.map(({ spot }) => spot.id),
  ]);
  assert.deepEqual([...new Set(listed)].sort(), spots.map(({ id }) => id).sort());
  const { leading, lagging } = rowsOf(spots);
  assert.deepEqual([...leading, ...lagging].map(({ id }) => id).sort(), spots.map(({ id }) => id).sort());
});
