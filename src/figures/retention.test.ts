import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classic, cohort, range, rolling, type Visits } from './retention.ts';

const five: Visits = [new Set([0, 1, 7]), new Set([0, 9]), new Set([0, 2]), new Set([0, 30]), new Set([0])];

test('the three ways count what their names say', () => {
  assert.equal(classic(five, 7), 20);
  assert.equal(range(five, 7), 40);
  assert.equal(rolling(five, 7), 60);
  assert.equal(rolling(five, 31), 0);
});

test('on any day classic ≤ window ≤ rolling, and rolling never rises', () => {
  const visits = cohort(300, 3);
  let before = 100;
  for (let day = 0; day <= 90; day++) {
    const [a, b, c] = [classic(visits, day), range(visits, day), rolling(visits, day)];
    assert.ok(a <= b && b <= c, `day ${day}: ${a} ${b} ${c}`);
    assert.ok(c <= before);
    before = c;
  }
});

test('the same seed gives the same cohort; everyone is there on day 0', () => {
  assert.deepEqual(cohort(50, 9), cohort(50, 9));
  assert.notDeepEqual(cohort(50, 9), cohort(50, 10));
  assert.equal(classic(cohort(50, 9), 0), 100);
});
