import { fr } from './fr.ts';
import type { Sheet } from './state.ts';
import { Calculator } from './View.tsx';

/** The calculator with its French words. */
export default function CalculatorFr({ sheet }: { sheet: Sheet }) {
  return <Calculator sheet={sheet} words={fr} locale="fr" />;
}
