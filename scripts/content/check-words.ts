import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { englishTypography, frenchTypography } from '../../src/core/typography.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Content, Problem } from './read.ts';
import { misspelt } from './spelling.ts';
import { longSentences } from './text.ts';

const TYPOGRAPHY: Record<Locale, (text: string) => string> = { fr: frenchTypography, en: englishTypography };

/** Every text of the site, whoever shows it: nothing said twice, typography, spelling. */
export function checkWords(content: Content, root: string): Problem[] {
  const passages = { fr: passagesOf(content, root, 'fr'), en: passagesOf(content, root, 'en') };
  return LOCALES.flatMap((locale) => [
    ...saidTwice(passages[locale]),
    ...untypeset(passages[locale], locale),
    ...misspelt(passages, root, locale).map(({ file, word, near }) => ({
      file,
      field: locale,
      what: `“${word}” is in no dictionary`,
      remedy: `${near().join(', ')}? Or add it to content/words.${locale}.txt`,
    })),
  ]);
}

/** Sentences of eight words or more that stand in two places. The gallery shows specimens of items that stand elsewhere. */
function saidTwice(passages: readonly Passage[]): Problem[] {
  const seen = new Map<string, string>();
  return passages
    .filter(({ file }) => !file.endsWith('/example.yml'))
    .flatMap(({ file, field, text }) =>
      longSentences(text).flatMap((sentence) => {
        const before = seen.get(sentence);
        seen.set(sentence, file);
        if (before === undefined || before === file) return [];
        return [{ file, field, what: `also in ${before}: "${sentence.slice(0, 80)}"`, remedy: 'say it in other words, once' }];
      }),
    );
}

function untypeset(passages: readonly Passage[], locale: Locale): Problem[] {
  return passages
    .filter(({ raw }) => TYPOGRAPHY[locale](raw) !== raw)
    .map(({ file, field }) => ({ file, field, what: 'plain spaces, apostrophes or quotation marks', remedy: 'npm run fix' }));
}
