import type { Locale } from './model.ts';
import { foldWord } from './parse/fold.ts';

/*
 * The floor to beat: what published checkers do (domain-evidence §4), run naively. Kept only for the evaluation;
 * the linter shares nothing with it.
 */
const OUTPUT_VERBS: Record<Locale, RegExp> = {
  fr: /^(?:lancer|creer|construire|mettre en place|developper|rediger|publier|preparer|organiser|deployer|livrer|implementer|definir|realiser|finaliser|recruter|former)\b/,
  en: /^(?:launch|create|build|deliver|implement|develop|write|publish|prepare|organi[sz]e|deploy|define|hire|ship|migrate|set up|design|conduct|complete|establish)\b/,
};
const VANITY =
  /followers?|abonnes?|vues?\b|views?\b|likes?\b|impressions?|telechargements?|downloads?|inscriptions?|sign ?-?ups?|visites?|visit(?:s|ors)|visiteurs?|trafic|traffic/;

/** Digit in the objective; an output verb at its start; more than 20 words. */
export function naiveObjective(text: string, lang: Locale): string[] {
  const folded = foldWord(text).trim();
  const labels = [
    /\d/.test(folded) && 'objective-has-number',
    OUTPUT_VERBS[lang].test(folded) && 'objective-is-task',
    folded.split(/\s+/).length > 20 && 'objective-too-long',
  ];
  return labels.filter((label) => typeof label === 'string');
}

/** Output verb, no digit, a digit without from–to, “and”, maintain words, vanity nouns. */
export function naiveKeyResult(text: string, lang: Locale): string[] {
  const folded = foldWord(text).trim();
  const digit = /\d/.test(folded);
  const fromTo = /\bde \S+(?: \S+)? a \S*\d|\bfrom .* to |→|->/.test(folded);
  const labels = [
    OUTPUT_VERBS[lang].test(folded) && 'kr-is-task',
    !digit && 'kr-no-target',
    digit && !fromTo && 'kr-no-baseline',
    /\b(?:et|and)\b|[+;]/.test(folded) && 'kr-compound',
    /\b(?:maintenir|garder|conserver|maintain|keep)\b/.test(folded) && 'kr-business-as-usual',
    VANITY.test(folded) && 'kr-vanity',
  ];
  return labels.filter((label) => typeof label === 'string');
}
