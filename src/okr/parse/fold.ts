/** Text folding that keeps every index where it was, so that spans found in the fold are spans of the text. */

function foldChar(char: string): string {
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : char;
}

/** Lower case, no accents, straight apostrophes and hyphens, plain spaces: same length as the input. */
export function fold(text: string): string {
  return text
    .replace(/[\t\n\r\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[A-Z\u0080-\ud7ff\ue000-\uffff]/g, foldChar);
}

/** A word as the lexicon spells it: folded, without the combining marks of decomposed text. */
export function foldWord(word: string): string {
  return fold(word).replace(/[̀-ͯ]/g, '');
}
