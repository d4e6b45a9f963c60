import type { Okr } from '../../okr/model.ts';
import { asRecord, type Grade, type Kind, knownOf, type Part } from '../contract.ts';
import {
  diagnosisOf,
  isWritten,
  markOf,
  marksOf,
  nameOfMark,
  type Palette,
  type RepairAnswer,
  type RepairItem,
  reasonOf,
  toOkr,
} from './marks.ts';

/** What grading asks of the linter. */
export type Reader = Readonly<{
  palette: (item: RepairItem) => Palette;
  seen: (item: RepairItem) => readonly string[];
  /** Null as long as the linter is not there: a repair cannot be marked yet. */
  judge: ((item: RepairItem, okr: Okr) => Readonly<Record<'mended' | 'left' | 'made', readonly string[]> & { score: number }>) | null;
  /** An OKR read back from storage. */
  decode: (value: unknown) => Okr | null;
}>;

/** What the page knows without the linter: enough for the diagnosis, which is where an exercise starts. */
export const BUILT: Reader = {
  palette: ({ names }) => names?.offered ?? { objective: [], keyResult: [], set: [] },
  seen: ({ names }) => names?.seen ?? [],
  judge: null,
  decode: () => null,
};

/** Score: half for the diagnosis, half for the repair; each is what is right less what is wrong, ÷ flaws. */
function gradeRepair(reader: Reader, item: RepairItem, { marks, diagnosed, okr }: RepairAnswer): Grade {
  if (marks.length === 0 && !diagnosed) return { kind: 'incomplete', missing: ['diagnosis'] };
  if (okr === null || !isWritten(okr)) return { kind: 'incomplete', missing: ['mend'] };
  if (reader.judge === null) return { kind: 'incomplete', missing: ['reader'] };
  const seen = diagnosisOf(item, marks, reader.seen(item));
  const done = reader.judge(item, okr);
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

/** The exercise type, with the linter or as much of it as there is. */
export const repairWith = (reader: Reader): Kind<RepairItem, RepairAnswer> => ({
  type: 'repair',
  empty: () => ({ marks: [], diagnosed: false, okr: null }),
  key: (item) => ({ marks: item.flaws.map(markOf), diagnosed: true, okr: item.models[0] ? toOkr(item.models[0].okr, item.kind) : null }),
  grade: (item, answer) => gradeRepair(reader, item, answer),
  retry: (item, answer) => {
    const { wrong } = diagnosisOf(item, answer.marks, reader.seen(item));
    return { ...answer, marks: answer.marks.filter((mark) => !wrong.includes(mark)) };
  },
  rationale: (item, { feedback }) => `**${nameOfMark(item, feedback.replace(/^\w+:/, ''))}** ${reasonOf(item, feedback)}`,
  solution: (item) =>
    item.flaws.map((flaw) => ({ id: `d:${markOf(flaw)}`, text: nameOfMark(item, markOf(flaw)), right: true, rationale: flaw.rationale })),
  decode: (item, value) => {
    const record = asRecord(value);
    return {
      marks: knownOf(record['marks'], marksOf(reader.palette(item), item)),
      diagnosed: record['diagnosed'] === true,
      okr: reader.decode(record['okr']),
    };
  },
});
