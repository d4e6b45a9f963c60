import { judgeKeyResult } from '../okr/judge/verdict.ts';
import type { Locale, Okr } from '../okr/model.ts';
import { readLine } from '../okr/parse/line.ts';

/** The figures a line writes: its two ends and whether they are percentages or points. */
export type Figures = Readonly<{ baseline?: number; target?: number; unit?: string }>;

const finite = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads where a key result starts and ends, when its text says so; a count of new things starts at zero. */
export function readFigures(text: string, objective: string, locale: Locale): Figures {
  const line = readLine(text, locale);
  const verdict = judgeKeyResult(line, readLine(objective, locale));
  const within = line.start ?? { start: 0, end: text.length };
  const kind = line.values.find(({ start, end, unit: of }) => start >= within.start && end <= within.end && of !== 'none')?.unit;
  const unit: { unit?: string } = kind === 'percent' || kind === 'points' ? { unit: kind } : {};
  if (line.start) {
    const { baseline, target } = line.start;
    return { ...unit, ...(finite(baseline) ? { baseline } : {}), ...(finite(target) ? { target } : {}) };
  }
  const [only, ...more] = line.values;
  if (
    !only ||
    more.length > 0 ||
    !finite(only.value) ||
    only.op === '+' ||
    only.op === '-' ||
    only.unit === 'times' ||
    verdict.task ||
    verdict.usual
  )
    return {};
  return { ...unit, target: only.value, ...(verdict.noBaseline === null && only.unit === 'none' ? { baseline: 0 } : {}) };
}

/** An OKR with the figures of its sentences in its fields, where the fields are empty. */
export const withFigures = (okr: Okr, locale: Locale): Okr => ({
  ...okr,
  keyResults: okr.keyResults.map((one) => {
    const { baseline, target } = readFigures(one.text, okr.objective, locale);
    return {
      ...one,
      ...(one.baseline === undefined && baseline !== undefined ? { baseline } : {}),
      ...(one.target === undefined && target !== undefined ? { target } : {}),
    };
  }),
});
