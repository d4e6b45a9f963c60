import { plain } from './from-item.ts';
import { percent } from './gift.ts';
import { cdata, escapeXml, rich } from './markup.ts';
import type { Choice, ChoiceQuestion, GapsQuestion, MatchQuestion, NumericQuestion, OrderQuestion, Question, Written } from './question.ts';
import { byTheme, tally } from './question.ts';
import { WORDS } from './strings.ts';

const html = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes} format="html"><text>${cdata(text)}</text></${name}>`;

/** Questions as Moodle XML (4.4 or later, for the ordering type), in one category a theme. */
export function moodleXml(questions: readonly Question[], unknown: readonly string[]): Written {
  const left = tally(unknown);
  const category = (path: string) => `<question type="category"><category><text>${escapeXml(path)}</text></category></question>\n`;
  const parts = byTheme(questions).flatMap(([theme, own]) =>
    own.map((question, i) => `${i ? '' : category(`$course$/top/${WORDS[question.locale].bank}/${theme}`)}${element(question)}`),
  );
  const note = `Boussole. Left out, having no form in Moodle: ${
    Object.entries(left)
      .map(([type, n]) => `${type} ${n}`)
      .join(', ') || 'nothing'
  }.`;
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${note} -->\n<quiz>\n${parts.join('\n')}\n</quiz>\n`,
    written: questions.length,
    left,
  };
}

function element(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return wrap(question, 'multichoice', choice(question));
    case 'match':
      return question.lefts.some(({ rights }) => rights.length > 1)
        ? wrap(question, 'cloze', '', placed(question))
        : wrap(question, 'matching', pairs(question));
    case 'order':
      return wrap(question, 'ordering', order(question));
    case 'numeric':
      return wrap(question, 'numerical', numbers(question));
    case 'gaps':
      return wrap(question, 'cloze', '', gaps(question));
  }
}

function wrap(question: Question, type: string, body: string, more = ''): string {
  const { title, stem, after, guid, hints, theme, difficulty } = question;
  const tags = [theme, `level-${difficulty}`, 'boussole'].map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('');
  const mark = type === 'cloze' ? '' : '<defaultgrade>1</defaultgrade>';
  return [
    `<question type="${type}">`,
    `<name><text>${escapeXml(title)}</text></name>`,
    html('questiontext', stem + more),
    html('generalfeedback', after),
    mark,
    '<penalty>0.3333333</penalty><hidden>0</hidden>',
    `<idnumber>${escapeXml(guid)}</idnumber>`,
    body,
    ...hints.map((hint) => html('hint', rich(hint))),
    `<tags>${tags}</tags>`,
    '</question>',
  ]
    .filter(Boolean)
    .join('\n');
}

const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map((name) => html(name, '')).join('');

function choice({ options, multiple }: ChoiceQuestion): string {
  const fraction = (option: Choice) => {
    if (!multiple) return option.right ? '100' : '0';
    return `${option.right ? '' : '-'}${percent(options.filter(({ right }) => right === option.right).length)}`;
  };
  const answers = options.map(
    (option) =>
      `<answer fraction="${fraction(option)}" format="html"><text>${cdata(rich(option.text))}</text>${html('feedback', rich(option.reason))}</answer>`,
  );
  return `<single>${!multiple}</single><shuffleanswers>true</shuffleanswers><answernumbering>none</answernumbering><showstandardinstruction>0</showstandardinstruction>${combined}\n${answers.join('\n')}`;
}

function pairs({ lefts, rights }: MatchQuestion): string {
  const used = new Set(lefts.flatMap((left) => left.rights));
  const pair = (left: string, right: string) =>
    `<subquestion format="html"><text>${left && cdata(rich(left))}</text><answer><text>${escapeXml(right.replaceAll('**', ''))}</text></answer></subquestion>`;
  const text = (id: string | undefined) => rights.find((right) => right.id === id)?.text ?? '';
  return `<shuffleanswers>true</shuffleanswers>${combined}\n${[...lefts.map((left) => pair(left.text, text(left.rights[0]))), ...rights.filter(({ id }) => !used.has(id)).map((right) => pair('', right.text))].join('\n')}`;
}

const order = ({ steps }: OrderQuestion): string =>
  `<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>${steps.length}</selectcount><gradingtype>LONGEST_ORDERED_SUBSET</gradingtype><showgrading>SHOW</showgrading><numberingstyle>none</numberingstyle>${combined}\n${steps.map(({ text, reason }, i) => `<answer fraction="${i + 1}.0000000" format="html"><text>${cdata(rich(text))}</text>${html('feedback', rich(reason))}</answer>`).join('\n')}`;

function numbers({ value, tolerance, reason, mistakes }: NumericQuestion): string {
  const answer = (fraction: number, number: number, why: string) =>
    `<answer fraction="${fraction}" format="moodle_auto_format"><text>${plain(number)}</text>${html('feedback', rich(why))}<tolerance>${plain(tolerance)}</tolerance></answer>`;
  return `${[answer(100, value, reason), ...mistakes.map((mistake) => answer(0, mistake.value, mistake.reason))].join('\n')}\n<unitgradingtype>0</unitgradingtype><unitpenalty>0.1</unitpenalty><showunits>3</showunits><unitsleft>0</unitsleft>`;
}

/** An answer of an embedded question: Moodle decodes entities there once, so that signs can be written as such. */
const embedded = (text: string): string => rich(text).replace(/[&<>"\\{}~#=%]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const menu = (options: readonly Choice[]): string =>
  `{1:MULTICHOICE_S:${options.map(({ text, right, reason }) => `${right ? '=' : ''}${embedded(text)}#${embedded(reason)}`).join('~')}}`;

const gaps = (question: GapsQuestion): string =>
  `<p>${question.text.map((part) => (typeof part === 'string' ? rich(part) : menu(question.gaps.find(({ id }) => id === part.gap)?.options ?? []))).join('')}</p>`;

/** Cards that may have several right places: a list of menus. */
const placed = ({ lefts, rights }: MatchQuestion): string =>
  `<ul>${lefts.map((left) => `<li>${rich(left.text)} ${menu(rights.map(({ id, text }) => ({ id, text, right: left.rights.includes(id), reason: left.rights.includes(id) ? left.reason : '' })))}</li>`).join('')}</ul>`;
