const NB = '\u00a0';
const NNB = '\u202f';

/**
 * French typography on plain text: no-break spaces inside « », before : ; ? ! % and units, between
 * groups of three digits; typographic apostrophes. Idempotent. (Imprimerie nationale, Lexique.)
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/(\p{L})'(?=[\p{L}«\d[*_])/gu, '$1’')
    .replace(/«[ \u00a0\u202f]?(?=\S)/g, `«${NB}`)
    .replace(/(\S)[ \u00a0\u202f]?»/g, `$1${NB}»`)
    .replace(/ +:(?=[\s*_<)]|$)/gm, `${NB}:`)
    .replace(/ ([;?!])/g, `${NNB}$1`)
    .replace(/(\d) %/g, `$1${NNB}%`)
    .replace(/(\d) (?=(?:€|k€|K€|M€|£|\$)(?![\p{L}\d]))/gu, `$1${NB}`)
    .replace(/(?<![\d\p{L}/:.-])(\d{1,3}(?: \d{3})+)(?!\d)/gu, (group) => group.replaceAll(' ', NNB));

/** English: typographic apostrophes, those of plurals (“the reps’ mouths”) and of figures (“Q2’s”) too, and quotation marks. Idempotent. */
export const englishTypography = (text: string): string =>
  text
    .replace(/(\p{L})'(?=\p{L})|(?<=\p{L}s)'(?= \p{L})|(?<=\d)'(?=s )/gu, '$1’')
    .replace(/(^|[\s([*_—–])"(?=[^\s.,;:)])/gm, '$1“')
    .replaceAll('"', '”');
