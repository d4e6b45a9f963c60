/** An excerpt of the index, HTML with `<mark>` around what was found, as pieces of plain text. */
export function marked(excerpt: string): { words: string; found: boolean }[] {
  const pieces = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return pieces.flatMap((piece, i) => {
    const words = plain(piece);
    // the index takes a word with its comma
    const [, word = words, rest = ''] = i % 2 ? (/^(.*[\p{L}\p{N}%])([^\p{L}\p{N}%]*)$/su.exec(words) ?? []) : [];
    return [
      { words: word, found: i % 2 === 1 },
      { words: rest, found: false },
    ].filter((each) => each.words);
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: '\u00a0' };

const plain = (html: string) => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
