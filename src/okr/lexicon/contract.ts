/**
 * How the word lists are written and what their classes mean.
 *
 * A list is plain text: words apart by spaces, `_` inside an expression (`livre_blanc`), both languages
 * side by side, in the order of the alphabet; a backslash ends each line, so that the text stays one line for the compressor. Accents are welcome (they are folded), plurals and verb forms are made by `forms.ts`.
 * A native speaker extends the reader by adding words here; no code changes.
 */
export type Lang = 'fr' | 'en';

/** One class of words, in both languages. */
export type WordList = Readonly<Record<Lang, string>>;
