import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { build } from '../../src/exercises/build/grade.ts';
import { marksIn } from '../../src/exercises/repair/flaws.ts';
import { repair } from '../../src/exercises/repair/grade.ts';
import { toOkr } from '../../src/exercises/repair/marks.ts';
import { localiseItem } from '../../src/exercises/localise.ts';
import { exerciseSchema, type ExerciseSource } from '../../src/exercises/schema.ts';
import { factsOf } from '../../src/okr-ui/load.ts';
import { METRICS } from '../../src/okr/lexicon/metrics.ts';
import { lintOkr } from '../../src/okr/lint/lint.ts';
import { RULES } from '../../src/okr/lint/registry.ts';

type Of<Type extends ExerciseSource['type']> = Extract<ExerciseSource, { type: Type }>;

function read<Type extends ExerciseSource['type']>(type: Type, pattern: string): { id: string; source: Of<Type> }[] {
  return globSync([pattern, `src/exercises/${type}/example.yml`]).map((file) => {
    const source = exerciseSchema.parse(parse(readFileSync(file, 'utf8')));
    assert.equal(source.type, type, file);
    return { id: basename(file, '.yml'), source: source as Of<Type> };
  });
}

/** Facts of the glossary, as the site hands them to the linter in the workshop. */
const facts = factsOf(
  globSync('content/terms/*/term.yml').flatMap((file) => {
    const term = parse(readFileSync(file, 'utf8')) as {
      kind: string;
      name: Record<Locale, string>;
      aliases: Record<Locale, string[]>;
      unit: string;
      direction: 'up';
      timing: 'leading';
      vanity: 'no';
    };
    return term.kind !== 'metric'
      ? []
      : [
          {
            ...term,
            id: file.split('/').at(-2) ?? '',
            group: '',
            href: '',
            unitName: '',
            says: '',
            names: [...Object.values(term.name), ...term.aliases.fr, ...term.aliases.en],
            name: term.name.en,
          },
        ];
  }),
);

/** The figures of a text, whatever the language writes them in. */
const figures = (text: string, locale: Locale) =>
  [...text.matchAll(/\d[\d\u00a0\u202f ,.]*/g)]
    .map(([raw]) => raw.replace(/[\u00a0\u202f ]/g, '').replace(/[.,]+$/, ''))
    .map((raw) => (locale === 'fr' ? raw.replace(',', '.') : raw.replaceAll(',', '')))
    .sort();

const repairs = read('repair', 'content/exercises/repair-*.yml');
const builds = read('build', 'content/exercises/build-*.yml');

test('there are OKRs to mend and briefs to answer, of every kind', () => {
  assert.ok(repairs.length >= 12, `${repairs.length} repairs`);
  assert.deepEqual([...new Set(builds.map(({ source }) => source.launch))].sort(), [
    'feature',
    'mobile-app',
    'new-market',
    'pricing',
    'relaunch',
    'repositioning',
  ]);
});

for (const { id, source } of repairs)
  for (const locale of LOCALES)
    test(`${id}, ${locale}: its flaws are there, no other is, and both answers are sound`, () => {
      const item = localiseItem(id, source, locale) as Parameters<typeof repair.grade>[0];
      const marks = source.flaws.map(({ line, rule }) => `${line}:${rule}`);
      const found = marksIn(toOkr(source.okr[locale], source.kind), locale);
      const say = (missing: string[]) =>
        `${missing.join(', ')}\nfound: ${found.map(({ mark, finding }) => `${mark} (${finding.level}) “${finding.actual}”`).join('; ')}`;
      const unseen = marks.filter((mark) => !found.some((one) => one.mark === mark));
      assert.deepEqual(unseen, [], `not found by the linter: ${say(unseen)}`);
      const untold = found.filter(({ mark, finding }) => finding.level !== 'discuss' && !marks.includes(mark)).map(({ mark }) => mark);
      assert.deepEqual(untold, [], `found, but not listed: ${say(untold)}`);
      for (const { line, rule } of source.decoys)
        assert.ok(!found.some(({ mark }) => mark === `${line}:${rule}`), `decoy ${line}:${rule} is found`);
      for (const { line, rule } of [...source.flaws, ...source.decoys]) {
        const scope = RULES.find((each) => each.id === rule)?.scope;
        assert.equal(scope, line === 'objective' || line === 'set' ? line : 'keyResult', `${line}:${rule}`);
        assert.ok(scope !== 'keyResult' || source.okr[locale].keyResults.some((one) => one.id === line), line);
      }
      for (const [n, { okr }] of source.models.entries()) {
        const left = [METRICS, facts]
          .flatMap((metrics) => lintOkr(toOkr(okr[locale], source.kind), { locale, metrics }))
          .filter(({ level, ruleId }) => level !== 'discuss' || source.flaws.some(({ rule }) => rule === ruleId));
        assert.deepEqual(
          left.map(({ ruleId, line, actual }) => `${line}: ${ruleId} “${actual}”`),
          [],
          `model ${n + 1}`,
        );
      }
      const key = repair.grade(item, repair.key(item));
      assert.equal(key.kind === 'graded' && key.score, 1);
      const untouched = repair.grade(item, { marks: marks.slice(0, 1), diagnosed: true, okr: toOkr(source.okr[locale], source.kind) });
      assert.ok(untouched.kind === 'graded' && untouched.score < 0.5, 'the bad OKR scores nothing for its repair');
    });

for (const { id, source } of repairs)
  test(`${id}: its twins have the same lines and the same figures`, () => {
    for (const okr of [source.okr, ...source.models.map((model) => model.okr)]) {
      assert.deepEqual(
        okr.fr.keyResults.map((one) => one.id),
        okr.en.keyResults.map((one) => one.id),
      );
      assert.ok(okr.fr.keyResults.every((one) => /^kr\d$/.test(one.id)));
      const all = (locale: Locale) =>
        [okr[locale].objective, ...okr[locale].keyResults.map(({ text }) => text), ...okr[locale].kpis, ...okr[locale].initiatives].map(
          (text) => figures(text, locale),
        );
      assert.deepEqual(all('fr'), all('en'));
      assert.equal(okr.fr.cycle.replace('T', 'Q'), okr.en.cycle);
    }
  });

for (const { id, source } of builds)
  for (const locale of LOCALES)
    test(`${id}, ${locale}: the example answer meets every demand of its brief`, () => {
      const item = localiseItem(id, source, locale) as Parameters<typeof build.grade>[0];
      const grade = build.grade(item, build.key(item));
      assert.deepEqual(
        grade.kind === 'graded' ? grade.parts.filter(({ verdict }) => verdict === 'wrong').map((part) => part.id) : grade.missing,
        [],
      );
      for (const { metric } of source.data)
        assert.ok(
          facts.some((fact) => fact.id === metric),
          `${metric} is not a metric of the glossary`,
        );
      assert.deepEqual(figures(source.brief.fr, 'fr'), figures(source.brief.en, 'en'));
    });
