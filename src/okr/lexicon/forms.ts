import type { Lang } from './contract.ts';

/** Regular forms of a French infinitive (already folded): enough to meet it as a task or a participle. */
function frenchForms(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const participles = (base: string) => [base, `${base}s`, `${base}e`, `${base}es`];
  if (verb.endsWith('er')) {
    const soft = stem.endsWith('g') ? [`${stem}eant`, `${stem}eons`] : [`${stem}ant`, `${stem}ons`];
    return [verb, ...participles(`${stem}e`), ...soft, `${stem}ent`, `${stem}ez`, `${stem}era`];
  }
  if (verb.endsWith('ir')) return [verb, ...participles(`${stem}i`), `${stem}it`, `${stem}issant`, `${stem}issent`];
  return [verb, `${stem}ant`, stem];
}

const VOWELS = 'aeiou';

/** Regular forms of an English verb; consonant doubling is tried for short closed syllables. */
function englishForms(verb: string): string[] {
  const last = verb.at(-1) ?? '';
  const before = verb.at(-2) ?? '';
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !VOWELS.includes(before)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  return [verb, s, `${verb}ed`, `${verb}ing`, ...doubled];
}

/** Of verbs that open expressions, which need not say them again. */
const IRREGULAR: Record<string, string> = { mettre: 'mis', faire: 'fait', bring: 'brought', get: 'got', put: 'put', set: 'set' };

/** Every form of one verb entry; an expression (`mettre en place`) inflects on its first word. */
export function verbForms(entry: string, lang: Lang): string[] {
  const [base = '', extra = ''] = entry.split(':');
  const [head = '', ...tail] = base.split(' ');
  const regular = lang === 'fr' ? frenchForms(head) : englishForms(head);
  const given = (extra || (IRREGULAR[head] ?? '')).split(',').filter(Boolean);
  const agreed =
    lang === 'fr'
      ? given.flatMap((form) => (form.endsWith('s') ? [form, `${form}e`, `${form}es`] : [form, `${form}s`, `${form}e`, `${form}es`]))
      : given;
  const forms = [...regular, ...agreed];
  return tail.length === 0 ? forms : forms.map((form) => [form, ...tail].join(' '));
}

/** Singular candidates of a noun or adjective, most literal first. */
export function singulars(written: string): string[] {
  // “Organize” is listed as “organise”.
  const word = written.replace(/(\w{3}[iy])z(e[sd]?|ing|ations?)$/, '$1s$2');
  if (word.length < 4) return word.length === 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const out = [word];
  if (word.endsWith('aux')) out.push(`${word.slice(0, -3)}al`, word.slice(0, -1));
  else if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`, word.slice(0, -1));
  else if (word.endsWith('s') || word.endsWith('x')) {
    out.push(word.slice(0, -1));
    if (word.endsWith('es')) out.push(word.slice(0, -2));
  } else if (word.endsWith('e')) out.push(word.slice(0, -1));
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  // French feminines: opérationnelle, active, précieuse, régulière.
  if (bare.endsWith('elle')) out.push(bare.slice(0, -2));
  else if (bare.endsWith('ive')) out.push(`${bare.slice(0, -2)}f`);
  else if (bare.endsWith('euse')) out.push(`${bare.slice(0, -2)}x`);
  else if (bare.endsWith('iere')) out.push(bare.slice(0, -1));
  return out;
}
