import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { labelKeyResult } from '../labels.ts';
import { METRICS } from '../lexicon/metrics.ts';
import { EMPTY_OKR, type Okr } from '../model.ts';
import { readLine } from '../parse/line.ts';
import { lintOkr } from './lint.ts';

const okrOf = (objective: string, keyResults: readonly string[]): Okr => ({
  ...EMPTY_OKR,
  objective,
  keyResults: keyResults.map((text, i) => ({ id: `kr${i}`, text })),
});
const textOf = (okr: Okr, line: string): string =>
  line === 'objective' ? okr.objective : (okr.keyResults.find(({ id }) => id === line)?.text ?? '');

/** Words, figures and marks that OKRs are made of, and anything else. */
const piece = fc.oneof(
  fc.constantFrom(
    'augmenter',
    'Réduire',
    'le',
    'taux',
    'de',
    'd’',
    'à',
    '→',
    '30 %',
    '2 000',
    '15k€',
    'X %',
    'NPS',
    'et',
    'and',
    'from',
    'to',
    '5',
    '(',
    ')',
    '[',
    'T3',
    'J+7',
    '12/12',
    'publier',
    'articles',
    'signés',
    '<',
    '≥',
    ',',
    'no',
    'zéro',
    'clients',
    '\u00a0',
    '\u202f',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const line = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '));
const locale = fc.constantFrom('fr' as const, 'en' as const);

test('never throws, and every span lies in its text', () => {
  fc.assert(
    fc.property(line, fc.array(line, { maxLength: 4 }), locale, (objective, keyResults, lang) => {
      const okr = okrOf(objective, keyResults);
      for (const { start, end, actual, line: at, ruleId } of lintOkr(okr, { locale: lang, metrics: METRICS })) {
        const text = textOf(okr, at);
        assert.ok(Number.isInteger(start) && start >= 0 && start <= end && end <= text.length, `${ruleId} ${start} ${end} ${text.length}`);
        if (at !== 'set' && at !== 'cycle' && ruleId !== 'target-equals-baseline') assert.equal(text.slice(start, end), actual);
      }
    }),
    { numRuns: 1500 },
  );
});

test('same findings whatever the spaces around', () => {
  fc.assert(
    fc.property(
      line,
      fc.stringMatching(/^[ \t\n\u00a0]{0,5}$/),
      fc.stringMatching(/^[ \t\n\u00a0]{0,5}$/),
      locale,
      (text, before, after, lang) => {
        const trimmed = text.trim();
        const bare = lintOkr(okrOf(trimmed, [trimmed]), { locale: lang, metrics: METRICS }).map(({ ruleId, actual, start }) => [
          ruleId,
          actual.trim(),
          start,
        ]);
        const wide = lintOkr(okrOf(before + trimmed + after, [before + trimmed + after]), { locale: lang, metrics: METRICS }).map(
          ({ ruleId, actual, start, line: at }) => [ruleId, actual.trim(), at === 'set' || at === 'cycle' ? start : start - before.length],
        );
        assert.deepEqual(wide, bare);
      },
    ),
    { numRuns: 600 },
  );
});

test('French and English ways of writing a number read alike', () => {
  const value = (text: string, lang: 'fr' | 'en') => readLine(text, lang).values[0]?.value;
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (n) => {
      const groups = n.toLocaleString('en-US');
      for (const space of [' ', '\u00a0', '\u202f', '\u2009']) assert.equal(value(`MRR ${groups.replaceAll(',', space)} €`, 'fr'), n);
      assert.equal(value(`MRR $${groups}`, 'en'), n);
      assert.equal(value(`MRR ${groups.replaceAll(',', '.')} €`, 'fr'), n);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const number = Number(`${whole}.${cents}`);
      assert.equal(value(`taux de ${whole},${cents} %`, 'fr'), number);
      assert.equal(value(`taux de ${whole},${cents}\u202f%`, 'fr'), number);
      assert.equal(value(`rate of ${whole}.${cents}%`, 'en'), number);
    }),
  );
});

test('typographic variants read alike: apostrophes, capitals, missing accents, decomposed letters', () => {
  const same = (a: string, b: string) => {
    assert.deepEqual(labelKeyResult(a, '', 'fr'), labelKeyResult(b, '', 'fr'), `${a} / ${b}`);
  };
  for (const text of [
    'Rédiger 4 fiches d’aide',
    'Faire passer l’activation de 20 % à 30 %',
    'Équipe recrutée et formée',
    'Satisfaction client à 90 %',
    '12 études de cas publiées',
    'Zéro incident majeur',
  ]) {
    same(text, text.replaceAll('’', "'"));
    same(text, text.normalize('NFD'));
    same(text, text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
    same(text, text.toUpperCase());
    same(text, text.replaceAll(' ', '\u00a0'));
    same(text, `**${text}**`);
  }
});

test('10,000 characters of anything end in under 50 ms', () => {
  lintOkr(okrOf('Chauffer', ['le moteur']), { locale: 'fr', metrics: METRICS });
  const seeds = [
    'a',
    '1 ',
    'é',
    '中文',
    '(',
    '((',
    '1.',
    '1,',
    '👩‍🚀',
    'et ',
    '- ',
    'à 5 % ',
    'de 2 à ',
    '1 000 ',
    'l’',
    'N1 ',
    ' ',
    'د ',
    '<',
    '\u0301',
    '%',
    'vs ',
    '→',
    'Xx',
    'and 1 ',
    'moins de ',
    '\n',
    '« ',
    '»',
    '"',
    '😀',
    '😀1 ',
    '\u200f',
    'ريال 5 % ',
    '\u00a0',
    '1\u202f000',
    '0000000000',
    'et publier ',
    'plus de 5 % et ',
    'published and ',
    'two weeks ',
    'réré',
    "l'an dernier ",
  ];
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(10_000 / seed.length)).slice(0, 10_000);
    const okr = okrOf(text, [text]);
    for (const locale of ['fr', 'en'] as const) {
      // Other work on the machine may slow one try, never all of them.
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 10 && best >= 50; tries += 1) {
        const before = performance.now();
        lintOkr(okr, { locale, metrics: METRICS });
        best = Math.min(best, performance.now() - before);
      }
      assert.ok(best < 50, `${locale}, ${JSON.stringify(seed)}: ${best.toFixed(1)} ms`);
    }
  }
});

test('a typical OKR takes under 2 ms', () => {
  const okr = okrOf('Devenir le réflexe des trésoriers de PME', [
    'Faire passer l’activation à J+7 de 22 % à 35 %',
    '15 nouveaux clients payants',
    'Publier 4 guides',
    'NPS > 50',
  ]);
  for (let i = 0; i < 50; i += 1) lintOkr(okr, { locale: 'fr', metrics: METRICS });
  const before = performance.now();
  for (let i = 0; i < 100; i += 1) lintOkr(okr, { locale: 'fr', metrics: METRICS });
  assert.ok((performance.now() - before) / 100 < 2);
});
