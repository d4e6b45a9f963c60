import type { Locale } from '../core/locale.ts';
import { formatNumber } from '../core/number.ts';

const X = (score: number) => 10 + score * 300;

/** The score from 0 to 1 with its bands, engraved; the words around say the same. */
export function Scale({ score, locale }: { score: number; locale: Locale }) {
  return (
    <svg class="scale" viewBox="0 0 320 44" aria-hidden="true" focusable="false">
      <path class="zone" d={`M${X(0.6)} 8H${X(0.7)}V26H${X(0.6)}z`} />
      <path class="line" d={`M${X(0)} 20H${X(1)}`} />
      {[0, 0.4, 0.6, 0.7, 1].map((at) => (
        <g key={at}>
          <path class="line" d={`M${X(at)} 16V24`} />
          <text x={X(at)} y={38} text-anchor="middle">
            {formatNumber(at, locale, 1, true)}
          </text>
        </g>
      ))}
      <path class="needle" d={`M${X(score)} 26 ${X(score) - 5} 4H${X(score) + 5}z`} />
    </svg>
  );
}
