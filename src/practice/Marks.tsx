import type { Outcome } from './results.ts';

/** One mark an answer: full, half, hollow, or a dash where it was left out. The words beside say the same. */
export function Marks({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <svg class="marks" width={outcomes.length * 16} height="14" aria-hidden="true">
      {outcomes.map((outcome, i) => {
        const x = i * 16 + 7;
        if (outcome === 'passed') return <path d={`M${x - 4} 7h8`} />;
        return (
          <g class={outcome}>
            <circle cx={x} cy="7" r="5" />
            {outcome === 'partly' && <path class="half" d={`M${x} 2a5 5 0 0 0 0 10z`} />}
          </g>
        );
      })}
    </svg>
  );
}
