import { useRef } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { stepsOf } from '../path.ts';
import { duration, total } from '../time.ts';
import type { KitStep } from './kit.ts';
import { isOwn } from './kit.ts';
import { KitHead } from './KitHead.tsx';
import { NumberFields } from './NumberFields.tsx';
import { resolveKit } from './resolve.ts';
import { Share } from './Share.tsx';
import type { Line } from './StepRow.tsx';
import { StepsPart } from './StepsPart.tsx';
import type { KitWords } from './strings.ts';
import { UndoLine } from './UndoLine.tsx';
import { useKit } from './use-kit.ts';

type Props = Readonly<{ root: string; locale: Locale; words: KitWords }>;

/** A manager composes a kit: name, welcome, numbers, days of steps; kept as they go, shared as a link or a file. */
export default function Composer({ root, locale, words }: Props) {
  const bench = useKit(root, words);
  const { catalogue, kit, kept, set } = bench;
  const place = useRef<HTMLDivElement>(null);
  if (catalogue === undefined || !kit) return <p role="status">…</p>;
  if (catalogue === null) return <p role="status">{words.failed}</p>;

  const units = catalogue.words;
  const path = resolveKit(kit, catalogue, root);
  const focus = (selector: string) =>
    requestAnimationFrame(() => {
      const target = place.current?.querySelector<HTMLButtonElement>(selector);
      (target?.disabled ? target.parentElement?.querySelector<HTMLElement>('button:enabled') : target)?.focus();
    });
  const lineOf = (step: KitStep): Line => {
    const found = stepsOf(resolveKit({ ...kit, days: [{ title: '', date: '', steps: [step] }] }, catalogue, root))[0];
    if (!found) return { name: isOwn(step) ? step.title : step.ref, about: words.gone };
    return { name: found.name, about: `${units.kinds[found.do]} · ${duration(found.minutes, units)}` };
  };
  const timeOf = (day: number) => duration(total(path.days[day]?.steps ?? []), units);
  return (
    <div class="form composer" ref={place}>
      <p>
        {words.how} {kept && words.saved}
      </p>
      {!kept && <p class="notice">{words.notKept}</p>}
      <KitHead {...{ bench, kit, words }} />
      <h2>{words.numbers}</h2>
      <p>{words.numbersText}</p>
      <NumberFields
        numbers={kit.numbers}
        {...{ words, locale, focus }}
        onChange={(numbers, say) => set({ ...kit, numbers }, say, 'numbers')}
      >
        <UndoLine {...{ bench, words }} part="numbers" />
      </NumberFields>
      <h2>{words.steps}</h2>
      <StepsPart {...{ bench, kit, catalogue, words, locale, lineOf, timeOf, focus }} />
      <h2>{words.share}</h2>
      <Share {...{ kit, path, units, root, words, locale }} />
    </div>
  );
}
