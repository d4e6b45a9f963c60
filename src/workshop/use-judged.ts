import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import type { Criterion } from '../exercises/build/demands.ts';
import { factsOf } from '../okr-ui/load.ts';
import type { LinterState } from '../okr-ui/use-linter.ts';
import type { Okr } from '../okr/model.ts';
import type { Brief } from './props.ts';

/** Which demands of the brief the OKR meets; none without a brief. */
export function useJudged(okr: Okr, brief: Brief | null, { linter, fresh }: LinterState, locale: Locale): readonly Criterion[] {
  const [judged, setJudged] = useState<readonly Criterion[]>([]);
  useEffect(() => {
    if (!brief || !linter) return setJudged([]);
    let here = true;
    void import('../exercises/build/criteria.ts').then(
      ({ judgeBrief }) => here && setJudged(judgeBrief(okr, brief.data, locale, factsOf(linter.data.metrics))),
    );
    return () => {
      here = false;
    };
  }, [brief?.id, linter, fresh]);
  return judged;
}
