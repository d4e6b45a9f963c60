import { en } from './en.ts';
import type { Sheet } from './state.ts';
import { Calculator } from './View.tsx';

/** The calculator with its English words. */
export default function CalculatorEn({ sheet }: { sheet: Sheet }) {
  return <Calculator sheet={sheet} words={en} locale="en" />;
}
