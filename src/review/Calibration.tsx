import { fill } from '../core/fill.ts';
import { inPercent } from '../exercises/text.ts';
import { calibration } from '../progress/calibration.ts';
import type { Progress } from '../progress/model.ts';
import type { ReviewWords } from './strings.ts';

/** Words stand above their line, so that the picture is as legible on a phone. */
const [LEFT, WIDTH, ROW] = [16, 300, 48];

/** How often "sure" was right: a dot for the share, a line for its likely range; the table says the same. */
export function Calibration({ progress, words, locale }: { progress: Progress; words: ReviewWords; locale: 'fr' | 'en' }) {
  const rows = calibration(progress).filter(({ said, all }) => all > 0 || said !== 'nothing');
  const asked = rows.some(({ said, all }) => said !== 'nothing' && all > 0);
  const x = (share: number) => LEFT + share * WIDTH;
  const percent = (share: number) => inPercent(share, locale);
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">{words.calibration}</h2>
      <p>{words.calibrationText}</p>
      {!asked && <p class="soft">{words.noCalibration}</p>}
      {asked && (
        <>
          <svg class="calibration" viewBox={`0 0 ${LEFT + WIDTH + 20} ${rows.length * ROW + 26}`} aria-hidden="true">
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <g key={share}>
                <path class="grid" d={`M${x(share)} 22V${rows.length * ROW + 2}`} />
                <text x={x(share)} y={rows.length * ROW + 18} text-anchor="middle">
                  {percent(share)}
                </text>
              </g>
            ))}
            {rows.map(({ said, share, low, high, all }, i) => (
              <g key={said} class={`row-${said}`}>
                <text class="said" x="0" y={i * ROW + 17}>
                  {words.said[said]}
                </text>
                {all > 0 && (
                  <path
                    class="range"
                    d={`M${x(low)} ${i * ROW + 32}H${x(high)}M${x(low)} ${i * ROW + 27}v10M${x(high)} ${i * ROW + 27}v10`}
                  />
                )}
                {all > 0 && <circle cx={x(share)} cy={i * ROW + 32} r="6" />}
              </g>
            ))}
          </svg>
          <div class="table">
            <table class="figures">
              <thead>
                <tr>
                  {[words.saidHead, words.rightHead, words.shareHead, words.rangeHead].map((head) => (
                    <th scope="col">{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ said, right, all, share, low, high }) => (
                  <tr key={said}>
                    <th scope="row">{words.said[said]}</th>
                    <td>{fill(words.of, { right, all })}</td>
                    <td>{all ? percent(share) : '–'}</td>
                    <td>{all ? fill(words.range, { low: percent(low), high: percent(high) }) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rows.some(({ all }) => all > 0 && all < 20) && <p class="small soft">{words.few}</p>}
        </>
      )}
    </section>
  );
}
