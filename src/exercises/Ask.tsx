import type { ComponentChildren } from 'preact';
import { Rich } from './Rich.tsx';

type Props = Readonly<{ brief?: string | undefined; ask?: string; how?: string | false }>;

/** What an exercise tells and asks, and how it is answered, as long as it can be. */
export const Ask = ({ brief, ask, how }: Props): ComponentChildren => (
  <>
    {brief && (
      <p class="brief">
        <Rich text={brief} />
      </p>
    )}
    {ask && (
      <p class="ask">
        <Rich text={ask} />
      </p>
    )}
    {how && <p class="small soft no-print">{how}</p>}
  </>
);
