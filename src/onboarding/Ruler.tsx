import { isDone, type Path } from './path.ts';
import type { Progress } from '../progress/model.ts';

const GAP = 10;

/** A ruler with a graduation a step, taller where a part begins; what is done is inked, the needle stands at the next step. */
export function Ruler({ path, progress, next }: { path: Path; progress: Progress; next: string | null }) {
  const marks = path.days.flatMap(({ steps }) => steps.map((step, i) => ({ step, first: i === 0 })));
  const width = marks.length * GAP + 4;
  const at = marks.findIndex(({ step }) => step.id === next);
  return (
    <svg class="ruler" viewBox={`0 0 ${width} 30`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      <path d={`M2 24H${width - 2}`} />
      {marks.map(({ step, first }, i) => (
        <path key={step.id} class={isDone(path.id, step, progress) ? 'inked' : ''} d={`M${i * GAP + 4} 24V${first ? 10 : 16}`} />
      ))}
      {at >= 0 && <path class="needle" d={`M${at * GAP + 4} 8l-3.5 -7h7z`} />}
    </svg>
  );
}
