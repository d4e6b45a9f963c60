/** Text folding that keeps every index where it was, so that spans found in the fold are spans of the text. */

const cache = new Map<string, string>();

function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  const folded = base.length === 1 && char.length === 1 ? base : char;
  if (cache.size < 4096) cache.set(char, folded);
  return folded;
}

/** Lower case, no accents, straight apostrophes and hyphens, plain spaces: same length as the input. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 65 || (code > 90 && code < 128)) out += code === 9 || code === 10 || code === 13 ? ' ' : text[i];
    else if (code <= 90) out += String.fromCharCode(code + 32);
    else if (code === 0x2019 || code === 0x2018 || code === 0x02bc) out += "'";
    else if (code === 0x2010 || code === 0x2011 || code === 0x2012 || code === 0x2212) out += '-';
    else if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) out += ' ';
    else if (code >= 0xd800 && code <= 0xdfff) out += text[i];
    else out += foldChar(text.charAt(i));
  }
  return out;
}

/** A word as the lexicon spells it: folded, without the combining marks of decomposed text. */
export function foldWord(word: string): string {
  return fold(word).replace(/[̀-ͯ]/g, '');
}
