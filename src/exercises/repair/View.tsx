import { useEffect } from 'preact/hooks';
import type { LintWords } from '../../okr-ui/strings.ts';
import { Resumed, Wait } from '../late.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import type { ShellWords } from '../strings.ts';
import { Diagnosis } from './Diagnosis.tsx';
import { BUILT, repairWith } from './kind.ts';
import { DESK } from './late-desk.ts';
import { isWritten, original, type RepairAnswer, type RepairItem } from './marks.ts';
import type { RepairWords } from './strings.ts';

/** Words of this type, those of the linter, and where the linter finds its own. */
type Extra = RepairWords & Readonly<{ lint: LintWords; linterUrl: string }>;
export type Words = ShellWords & Extra;

/** The type as far as the page knows it without the linter. */
const FIRST = repairWith(BUILT);

function Body(props: BodyProps<RepairItem, RepairAnswer, Extra>) {
  const { item, words, answer, set, flaw, closed, live } = props;
  const mending = live && (answer.diagnosed || closed);
  const { part, failed, retry } = DESK.useIt(mending);
  const asked = flaw('reader')['aria-invalid'] === true;
  useEffect(() => {
    if (part && asked) set(answer);
  }, [part, asked]);
  return (
    <>
      <p class="brief">{item.brief}</p>
      <Diagnosis {...props} />
      {mending && (part ? <part.Desk {...props} /> : <Wait {...{ failed, retry }} words={words.lint} />)}
    </>
  );
}

/** A bad OKR: find what is wrong with it, mend it, compare. */
export default function RepairView(props: ViewProps<RepairItem, Extra>) {
  const { item, words } = props;
  const notReady = ({ marks, diagnosed, okr }: RepairAnswer) =>
    marks.length === 0 && !diagnosed ? words.noMark : okr && isWritten(okr) ? words.lint.loading : words.noMend;
  /** The first check is of the diagnosis: it leads on to mending, and its result is read out by the focus alone. */
  const onward = (answer: RepairAnswer) =>
    answer.diagnosed || answer.marks.length === 0
      ? null
      : { answer: { ...answer, diagnosed: true, okr: original(item) }, part: 'diagnosis', focus: '[data-diagnosis]' };
  return (
    <Resumed item={item} of={DESK} words={words.lint}>
      {(part, key) => (
        <Shell {...props} key={key} kind={part?.repair ?? FIRST} Body={Body} notReady={notReady} onward={onward} formula={words.scored} />
      )}
    </Resumed>
  );
}
