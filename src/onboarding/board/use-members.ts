import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { merge } from '../../progress/merge.ts';
import { type Passport, readPassport } from '../../progress/passport.ts';
import { readText } from '../../ui/read-file.ts';
import { readPassportHere } from '../../stores/passport.ts';
import type { Member } from './board.ts';
import type { BoardWords } from './strings.ts';

/** The passports open in this page, and what was said of the last ones: chosen, dropped anywhere, or one's own. */
export function useMembers(words: BoardWords) {
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const known = useRef<readonly Member[]>([]);

  const take = (passport: Passport, otherwise: string): string => {
    const name = String(passport.progress.settings['name']?.value || otherwise || fill(words.unnamed, { n: known.current.length + 1 }));
    const before = known.current.find((member) => member.name === name);
    known.current = before
      ? known.current.map((member) => (member === before ? { name, progress: merge(member.progress, passport.progress) } : member))
      : [...known.current, { name, progress: passport.progress }];
    return fill(before ? words.same : words.read, { name });
  };
  const open = async (files: readonly File[]) => {
    const lines: string[] = [];
    for (const file of files) {
      const read = readPassport(await readText(file));
      lines.push(typeof read === 'string' ? fill(words.notRead, { file: file.name }) : take(read, file.name.replace(/\.json$/i, '')));
    }
    setMembers(known.current);
    setSaid(lines);
  };
  useEffect(() => {
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.type === 'drop') void open([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', drop);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drop);
      removeEventListener('drop', drop);
    };
  }, []);
  return {
    members,
    said,
    open,
    openMine: () => {
      setSaid([take(readPassportHere(Date.now()), '')]);
      setMembers(known.current);
    },
    remove: (name: string) => {
      known.current = known.current.filter((member) => member.name !== name);
      setMembers(known.current);
      setSaid([fill(words.removed, { name })]);
    },
  };
}
