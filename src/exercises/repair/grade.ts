import { withSafeIds } from '../../okr-ui/edit.ts';
import { decodeOkr } from '../../okr/formats/decode.ts';
import type { Okr } from '../../okr/model.ts';
import { marksIn, palette, seenIn } from './flaws.ts';
import { repairWith } from './kind.ts';
import { diagnosisOf, markOf, type RepairItem } from './marks.ts';

/** A diagnosis marked with the linter at hand. */
export const diagnose = (item: RepairItem, marks: readonly string[]) => diagnosisOf(item, marks, seenIn(item));

/** A repair: flaws gone and left, and what was broken on the way. What merely deserves discussion is not counted as broken. */
export function judgeRepair(item: RepairItem, okr: Okr) {
  const flaws = item.flaws.map(markOf);
  const before = new Set(seenIn(item));
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

/** The exercise type with the whole linter. */
export const repair = repairWith({
  palette,
  seen: seenIn,
  judge: judgeRepair,
  decode: (value) => {
    const okr = decodeOkr(value);
    return okr && withSafeIds(okr);
  },
});
