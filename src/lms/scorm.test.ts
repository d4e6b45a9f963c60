import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findApi } from './api.ts';
import { scorm12 } from './scorm.ts';
import { duration, timespan } from './time.ts';

type Window = { parent?: unknown; opener?: unknown; API?: unknown };
/** Frames within frames, the API in the one `up` above. */
const nested = (up: number, api: object): Window => {
  let frame: Window = { API: api };
  frame.parent = frame;
  for (let i = 0; i < up; i++) frame = { parent: frame };
  return frame;
};

test('the API is found in any of seven parents and no further, in the opener and its parents, and a foreign frame stops the search', () => {
  const api = { LMSInitialize: () => 'true' };
  for (let up = 1; up <= 7; up++) assert.equal(findApi(nested(up, api), 'API'), api, `${up} up`);
  assert.equal(findApi(nested(9, api), 'API'), null);
  const popup: Window = { opener: nested(2, api) };
  popup.parent = popup;
  assert.equal(findApi(popup, 'API'), api);
  const foreign = Object.defineProperty({}, 'API', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  assert.equal(findApi({ parent: foreign }, 'API'), null);
  assert.equal(findApi(nested(0, {}), 'API'), null);
});

test('an LMS that throws, refuses or answers nothing leaves the package standing', async () => {
  const handed = { data: 'x', at: 's', seconds: 1, report: { done: 0, all: 1, complete: false, score: null } };
  for (const api of [
    {},
    { LMSInitialize: () => 'false' },
    {
      LMSInitialize: () => {
        throw new Error('down');
      },
    },
  ]) {
    const lms = scorm12(api as never);
    assert.equal((await lms.start()).open, false);
    assert.equal(lms.save(handed), false);
    assert.equal(lms.finish(handed), false);
  }
  const half = scorm12({
    LMSInitialize: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: (name: string) => String(name !== 'cmi.suspend_data'),
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
  } as never);
  assert.equal((await half.start()).open, true);
  assert.equal(half.save(handed), false, 'a value refused is not "saved"');
});

test('time spent as each standard writes it', () => {
  assert.deepEqual([0, 59.999, 61.5, 3600, 36_000_000, 1e12].map(timespan), [
    '0000:00:00.00',
    '0000:01:00.00',
    '0000:01:01.50',
    '0001:00:00.00',
    '9999:59:59.99',
    '9999:59:59.99',
  ]);
  assert.deepEqual([0, 0.25, 61.5, 3600, 90_061].map(duration), ['PT0S', 'PT0.25S', 'PT1M1.5S', 'PT1H0S', 'PT25H1M1S']);
});
