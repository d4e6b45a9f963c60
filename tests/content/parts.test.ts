import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/content/read.ts';
import { type Term, termProseSchema, termSchema } from '../../src/content/term.ts';
import { LOCALES } from '../../src/core/locale.ts';

const terms = readContent(process.cwd()).terms.map(({ id, facts, prose }) => ({ id, facts: termSchema.parse(facts), prose }));
const sectionsOf = (body: string) => body.split(/^## /m).slice(1);

/** What is missing, page by page. */
const missing = (
  of: Term['kind'],
  faults: (term: (typeof terms)[number], body: string, front: ReturnType<typeof termProseSchema.parse>) => Record<string, boolean>,
) =>
  terms
    .filter(({ facts }) => facts.kind === of)
    .flatMap((term) =>
      LOCALES.flatMap((locale) => {
        const { body = '', data = {} } = term.prose[locale] ?? {};
        return Object.entries(faults(term, body, termProseSchema.parse(data))).flatMap(([part, wrong]) =>
          wrong ? [`${term.id}/${locale}: ${part}`] : [],
        );
      }),
    );

test('the glossary holds 82 metrics, at least 35 concepts and the three pillars', () => {
  const count = (kind: Term['kind']) => terms.filter(({ facts }) => facts.kind === kind).length;
  assert.equal(count('metric'), 82);
  assert.ok(count('concept') >= 35, String(count('concept')));
  assert.equal(count('pillar'), 3);
});

test('every metric page has its parts: one-sentence definition, rule, three roles, reading, partner, sources', () => {
  assert.deepEqual(
    missing('metric', ({ facts }, body, { definition, roles, reading }) => {
      const metric = facts.kind === 'metric' ? facts : undefined;
      const inRoles = Object.values(roles ?? {}).map((line) => line.match(/\d/) !== null);
      return {
        'a definition of one sentence': !/^\p{Lu}[^.!?]*(?:\.\d[^.!?]*)*[.]$/u.test(definition),
        'three roles with the number': inRoles.length !== 3 || inRoles.includes(false),
        'a reading of the formula': Boolean(metric?.formula) !== Boolean(reading),
        'its partner, linked where it is explained': !body.includes(`(term:${metric?.partner})`),
        'a source where definitions differ': !body.includes('](source:'),
        'sections for what it hides, the pitfall, the partner, the definitions': sectionsOf(body).length < 3,
      };
    }),
    [],
  );
});

test('the Key Result of a metric goes from a start to a target by a date, its KPI has a threshold', () => {
  assert.deepEqual(
    missing('metric', (_term, _body, { roles }) => ({
      'a start and a target': (roles?.keyResult.match(/\d[\d\u202f\u00a0.,]*/g) ?? []).length < 2,
      'a threshold': !/\d/.test(roles?.kpi ?? ''),
    })),
    [],
  );
});

test('every concept page has its parts: what it is for, an example with numbers, a counter-example, how people get it wrong', () => {
  assert.deepEqual(
    missing('concept', (_term, body, { definition }) => ({
      'a definition of one sentence': !/^[\p{Lu}«“][^!?]*[.]$/u.test(definition),
      'four sections': sectionsOf(body).length < 4,
      'numbers in the example': !/\d/.test(sectionsOf(body)[1] ?? ''),
    })),
    [],
  );
});
