import { useRef } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { stepsOf } from '../path.ts';
import { isOwn, type KitStep } from './kit.ts';
import { KitHead } from './KitHead.tsx';
import { NumberFields } from './NumberFields.tsx';
import { resolveKit } from './resolve.ts';
import { Share } from './Share.tsx';
import { StepsPart } from './StepsPart.tsx';
import type { KitWords } from './strings.ts';
import { useKit } from './use-kit.ts';

type Props = Readonly<{ root: string; locale: Locale; words: KitWords }>;

/** A manager composes a kit: name, welcome, numbers, days of steps; kept as they go, shared as a link or a file. */
export default function Composer({ root, locale, words }: Props) {
  const bench = useKit(root);
  const { catalogue, kit, set } = bench;
  const place = useRef<HTMLDivElement>(null);
  if (catalogue === undefined || !kit) return <p role="status">…</p>;
  if (catalogue === null) return <p role="status">{words.failed}</p>;

  const focus = (selector: string) =>
    requestAnimationFrame(() => {
      const target = place.current?.querySelector<HTMLButtonElement>(selector);
      (target?.disabled ? target.parentElement?.querySelector<HTMLElement>('button:enabled') : target)?.focus();
    });
  const nameOf = (step: KitStep) =>
    isOwn(step)
      ? step.title
      : (stepsOf(resolveKit({ ...kit, days: [{ title: '', date: '', steps: [step] }] }, catalogue, root))[0]?.name ?? step.ref);
  return (
    <div class="form composer" ref={place}>
      <KitHead {...{ bench, kit, words }} />
      <h2>{words.numbers}</h2>
      <p>{words.numbersText}</p>
      <NumberFields numbers={kit.numbers} {...{ words, locale, focus }} onChange={(numbers) => set({ ...kit, numbers })} />
      <h2>{words.steps}</h2>
      <StepsPart {...{ bench, kit, catalogue, words, nameOf, focus }} />
      <h2>{words.share}</h2>
      <Share kit={kit} path={resolveKit(kit, catalogue, root)} units={catalogue.words} {...{ root, words }} />
    </div>
  );
}
