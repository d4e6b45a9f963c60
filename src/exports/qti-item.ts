import { plain } from './from-item.ts';
import { escapeXml, rich } from './markup.ts';
import type { Choice, ChoiceQuestion, GapsQuestion, MatchQuestion, NumericQuestion, OrderQuestion, Question } from './question.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** Attributes of the root element of a QTI 2.1 file. */
export const QTI_ROOT = `xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"`;

/** What a kind of question adds to the frame of an item. */
type Body = Readonly<{ declare: string; ask: string; process: string; feedback: readonly { id: string; html: string }[] }>;

/** Shown after every answer; ids of options never hold capitals. */
const AFTER = 'AFTER';

/** A question as a QTI 2.1 item: response, body, marking in 0–1 and the reasons as feedback. */
export function qtiItem(question: Question): string {
  const { declare, ask, process, feedback } = body(question);
  const shown = [
    ...feedback.map(({ id, html }) => ({ id, html: `<p>${rich(html)}</p>` })),
    ...(question.after ? [{ id: AFTER, html: question.after }] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem ${QTI_ROOT} identifier="${escapeXml(question.guid)}" title="${escapeXml(question.title)}" adaptive="false" timeDependent="false" xml:lang="${question.locale}" toolName="Boussole">
${declare}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1" normalMinimum="0"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>
<itemBody>
${question.stem}
${ask}
</itemBody>
<responseProcessing>
${process}
</responseProcessing>
${shown.map(({ id, html }) => `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${id}" showHide="show">${html}</modalFeedback>`).join('\n')}
</assessmentItem>
`;
}

function body(question: Question): Body {
  switch (question.kind) {
    case 'choice':
      return choice(question);
    case 'match':
      return match(question);
    case 'order':
      return order(question);
    case 'numeric':
      return numeric(question);
    case 'gaps':
      return gaps(question);
  }
}

const identifier = (id: string) => `<baseValue baseType="identifier">${id}</baseValue>`;
const float = (value: number | string) => `<baseValue baseType="float">${value}</baseValue>`;
const variable = (id: string) => `<variable identifier="${id}"/>`;
const set = (outcome: string, expression: string) => `<setOutcomeValue identifier="${outcome}">${expression}</setOutcomeValue>`;
const feedback = (...expressions: readonly string[]) =>
  set('FEEDBACK', `<multiple>${[...expressions, identifier(AFTER)].join('')}</multiple>`);
const declaration = (id: string, cardinality: string, type: string, right: readonly string[], mapped = '') =>
  `<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${type}"><correctResponse>${right.map((value) => `<value>${value}</value>`).join('')}</correctResponse>${mapped}</responseDeclaration>`;
const mapping = (entries: readonly (readonly [key: string, value: number])[]) =>
  `<mapping defaultValue="0">${entries.map(([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}"/>`).join('')}</mapping>`;
const share = (expression: string, n: number) => set('SCORE', `<divide>${expression}${float(n)}</divide>`);
const given = (id: string, then: string) =>
  `<responseCondition><responseIf><not><isNull>${variable(id)}</isNull></not>${then}</responseIf></responseCondition>`;

/** Several right: (right ones chosen + wrong ones left) ÷ options, as on the site. */
function choice({ options, multiple }: ChoiceQuestion): Body {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  const worth = multiple ? mapping(options.map((option) => [option.id, option.right ? 1 : -1])) : '';
  const wrong = options.length - right.length;
  const score = multiple
    ? given('RESPONSE', share(`<sum><mapResponse identifier="RESPONSE"/>${float(wrong)}</sum>`, options.length))
    : `<responseCondition><responseIf><match>${variable('RESPONSE')}<correct identifier="RESPONSE"/></match>${set('SCORE', float(1))}</responseIf></responseCondition>`;
  return {
    declare: declaration('RESPONSE', multiple ? 'multiple' : 'single', 'identifier', right, worth),
    ask: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="${multiple ? 0 : 1}">${options.map(({ id, text }) => `<simpleChoice identifier="${id}">${rich(text)}</simpleChoice>`).join('')}</choiceInteraction>`,
    process: `${score}\n${feedback(variable('RESPONSE'))}`,
    feedback: options.map(({ id, reason }) => ({ id, html: reason })),
  };
}

function match({ lefts, rights }: MatchQuestion): Body {
  const pairs = lefts.flatMap((left) => left.rights.map((right) => `L_${left.id} R_${right}`));
  const place = (id: string, text: string, most: number) =>
    `<simpleAssociableChoice identifier="${id}" matchMax="${most}">${rich(text)}</simpleAssociableChoice>`;
  return {
    declare: declaration(
      'RESPONSE',
      'multiple',
      'directedPair',
      lefts.map((left) => `L_${left.id} R_${left.rights[0]}`),
      mapping(pairs.map((pair) => [pair, 1])),
    ),
    ask: `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="${lefts.length}"><simpleMatchSet>${lefts.map(({ id, text }) => place(`L_${id}`, text, 1)).join('')}</simpleMatchSet><simpleMatchSet>${rights.map(({ id, text, limit = 0 }) => place(`R_${id}`, text, limit)).join('')}</simpleMatchSet></matchInteraction>`,
    process: `${share('<mapResponse identifier="RESPONSE"/>', lefts.length)}\n${feedback()}`,
    feedback: [],
  };
}

/** One mark for each step that stands at its place. */
function order({ steps }: OrderQuestion): Body {
  const marks = steps.map(
    ({ id }, i) =>
      `<responseCondition><responseIf><match><index n="${i + 1}">${variable('RESPONSE')}</index>${identifier(id)}</match>${set('SCORE', `<sum>${variable('SCORE')}${float(1)}</sum>`)}</responseIf></responseCondition>`,
  );
  return {
    declare: declaration(
      'RESPONSE',
      'ordered',
      'identifier',
      steps.map(({ id }) => id),
    ),
    ask: `<orderInteraction responseIdentifier="RESPONSE" shuffle="true">${steps.map(({ id, text }) => `<simpleChoice identifier="${id}">${rich(text)}</simpleChoice>`).join('')}</orderInteraction>`,
    process: `${given('RESPONSE', `${marks.join('\n')}\n${share(variable('SCORE'), steps.length)}`)}\n${feedback()}`,
    feedback: [],
  };
}

function numeric({ value, tolerance, reason, mistakes }: NumericQuestion): Body {
  const near = (number: number) =>
    `<equal toleranceMode="absolute" tolerance="${plain(tolerance)} ${plain(tolerance)}">${variable('RESPONSE')}${float(plain(number))}</equal>`;
  const known = mistakes.map((mistake) => `<responseElseIf>${near(mistake.value)}${feedback(identifier(mistake.id))}</responseElseIf>`);
  return {
    declare: declaration('RESPONSE', 'single', 'float', [plain(value)]),
    ask: '<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="12"/></p>',
    process: `<responseCondition><responseIf>${near(value)}${set('SCORE', float(1))}${feedback(identifier('RIGHT'))}</responseIf>${known.join('')}<responseElse>${feedback()}</responseElse></responseCondition>`,
    feedback: [{ id: 'RIGHT', html: reason }, ...mistakes.map((mistake) => ({ id: mistake.id, html: mistake.reason }))],
  };
}

function gaps(question: GapsQuestion): Body {
  const name = (gap: string, option: Choice) => `${gap}_${option.id}`;
  const menu = (id: string) => {
    const options = question.gaps.find((gap) => gap.id === id)?.options ?? [];
    return `<inlineChoiceInteraction responseIdentifier="GAP_${id}" shuffle="true">${options.map((option) => `<inlineChoice identifier="${name(id, option)}">${escapeXml(option.text.replaceAll('**', ''))}</inlineChoice>`).join('')}</inlineChoiceInteraction>`;
  };
  return {
    declare: question.gaps
      .map(({ id, options }) => {
        const right = options.filter((option) => option.right).map((option) => name(id, option));
        return declaration(`GAP_${id}`, 'single', 'identifier', right.slice(0, 1), mapping(right.map((each) => [each, 1])));
      })
      .join('\n'),
    ask: `<p>${question.text.map((part) => (typeof part === 'string' ? rich(part) : menu(part.gap))).join('')}</p>`,
    process: `${share(`<sum>${question.gaps.map(({ id }) => `<mapResponse identifier="GAP_${id}"/>`).join('')}</sum>`, question.gaps.length)}\n${feedback(...question.gaps.map(({ id }) => variable(`GAP_${id}`)))}`,
    feedback: question.gaps.flatMap(({ id, options }) => options.map((option) => ({ id: name(id, option), html: option.reason }))),
  };
}
