import { withSafeIds } from '../../okr-ui/edit.ts';
import { decodeOkr } from '../../okr/formats/decode.ts';
import type { Okr } from '../../okr/model.ts';
import { asRecord, type Grade, type Kind, knownOf, type Part } from '../contract.ts';
import { markOf, marksIn, marksOffered, type RepairItem, toOkr } from './flaws.ts';

/** The flaws marked, whether the diagnosis was checked, and the OKR as mended so far. */
export type RepairAnswer = Readonly<{ marks: readonly string[]; diagnosed: boolean; okr: Okr | null }>;

/** The bad OKR of the exercise. */
export const original = (item: RepairItem): Okr => toOkr(item.okr, item.kind);

/** A diagnosis: flaws found and missed, and false marks (a flaw of less weight that the linter does see is none). */
export function diagnose(item: RepairItem, marks: readonly string[]) {
  const flaws = item.flaws.map(markOf);
  const seen = new Set(marksIn(original(item), item.locale).map(({ mark }) => mark));
  const found = flaws.filter((mark) => marks.includes(mark));
  const missed = flaws.filter((mark) => !marks.includes(mark));
  const wrong = marks.filter((mark) => !flaws.includes(mark) && !seen.has(mark));
  return { found, missed, wrong, score: Math.max(0, found.length - wrong.length) / flaws.length };
}

/** A repair: flaws gone and left, and what was broken on the way. What merely deserves discussion is not counted as broken. */
export function judgeRepair(item: RepairItem, okr: Okr) {
  const flaws = item.flaws.map(markOf);
  const before = new Set(marksIn(original(item), item.locale).map(({ mark }) => mark));
  const now = marksIn(okr, item.locale);
  const still = new Set(now.map(({ mark }) => mark));
  const left = flaws.filter((mark) => still.has(mark));
  const made = [
    ...new Set(
      now
        .filter(
          ({ mark, finding }) =>
            !before.has(mark) && (finding.level !== 'discuss' || item.flaws.some(({ rule }) => rule === finding.ruleId)),
        )
        .map(({ mark }) => mark),
    ),
  ];
  const mended = flaws.filter((mark) => !still.has(mark));
  return { mended, left, made, score: Math.max(0, mended.length - made.length) / flaws.length, findings: now };
}

/** Whether there is something to judge: an objective and a key result. */
export const isWritten = ({ objective, keyResults }: Okr) => objective.trim() !== '' && keyResults.some(({ text }) => text.trim() !== '');

/** Score: half for the diagnosis, half for the repair; each is what is right less what is wrong, ÷ flaws. */
function gradeRepair(item: RepairItem, { marks, diagnosed, okr }: RepairAnswer): Grade {
  if (marks.length === 0 && !diagnosed) return { kind: 'incomplete', missing: ['diagnosis'] };
  if (okr === null || !isWritten(okr)) return { kind: 'incomplete', missing: ['mend'] };
  const seen = diagnose(item, marks);
  const done = judgeRepair(item, okr);
  const part = (id: string, verdict: Part['verdict'], feedback: string): Part => ({ id, verdict, feedback });
  return {
    kind: 'graded',
    score: (seen.score + done.score) / 2,
    parts: [
      ...seen.found.map((mark) => part(`d:${mark}`, 'right', '')),
      ...seen.missed.map((mark) => part(`d:${mark}`, 'wrong', '')),
      ...seen.wrong.map((mark) => part(`d:${mark}`, 'wrong', `false:${mark}`)),
      ...done.mended.map((mark) => part(`m:${mark}`, 'right', `mended:${mark}`)),
      ...done.left.map((mark) => part(`m:${mark}`, 'wrong', `left:${mark}`)),
      ...done.made.map((mark) => part(`n:${mark}`, 'wrong', `made:${mark}`)),
    ],
  };
}

/** A mark in words: « Résultat clé 2 · Deux résultats en un ». */
export function nameOfMark(item: RepairItem, mark: string): string {
  const [line = '', rule = ''] = mark.split(':');
  const title = item.names?.rules[rule]?.title ?? rule;
  const at = item.okr.keyResults.findIndex(({ id }) => id === line);
  const where =
    line === 'objective' || line === 'set'
      ? item.names?.lines[line]
      : at >= 0
        ? item.names?.lines.keyResult.replace('{n}', String(at + 1))
        : '+';
  return `${where ?? line} · ${title}`;
}

/** Why a mark is right, wrong, or still deserved. */
export function reasonOf(item: RepairItem, feedback: string): string {
  const [verdict = '', ...rest] = feedback.split(':');
  const mark = rest.join(':');
  const own = [...item.flaws, ...item.decoys].find((each) => markOf(each) === mark);
  const rule = item.names?.rules[rest[1] ?? ''];
  if (verdict === 'mended') return item.names?.mended ?? mark;
  if (verdict === 'made') return `${item.names?.made ?? ''} ${rule?.why ?? mark}`.trim();
  return own?.rationale ?? `${item.names?.falseMark ?? ''} ${rule?.short ?? mark}`.trim();
}

export const repair: Kind<RepairItem, RepairAnswer> = {
  type: 'repair',
  empty: () => ({ marks: [], diagnosed: false, okr: null }),
  key: (item) => ({ marks: item.flaws.map(markOf), diagnosed: true, okr: item.models[0] ? toOkr(item.models[0].okr, item.kind) : null }),
  grade: gradeRepair,
  retry: (item, answer) => ({ ...answer, marks: answer.marks.filter((mark) => !diagnose(item, answer.marks).wrong.includes(mark)) }),
  rationale: (item, { feedback }) => `**${nameOfMark(item, feedback.replace(/^\w+:/, ''))}** ${reasonOf(item, feedback)}`,
  solution: (item) =>
    item.flaws.map((flaw) => ({ id: `d:${markOf(flaw)}`, text: nameOfMark(item, markOf(flaw)), right: true, rationale: flaw.rationale })),
  decode: (item, value) => {
    const record = asRecord(value);
    const okr = decodeOkr(record['okr']);
    return { marks: knownOf(record['marks'], marksOffered(item)), diagnosed: record['diagnosed'] === true, okr: okr && withSafeIds(okr) };
  },
};
