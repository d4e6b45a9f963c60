import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './markup.ts';
import { QTI_ROOT, qtiItem } from './qti-item.ts';
import { byTheme, type Question, tally } from './question.ts';

/** Time written on files inside archives, so that the same content gives the same bytes. */
export const EPOCH = new Date('2026-01-01T12:00:00');

/** A QTI 2.1 package: one file an item, a test that holds them by theme, and the manifest. */
export function qtiFiles(questions: readonly Question[], title: string): Record<string, string> {
  const items = Object.fromEntries(questions.map((question) => [`items/${question.guid}.xml`, qtiItem(question)]));
  return { 'imsmanifest.xml': manifest(questions), 'test.xml': test(questions, title), ...items };
}

/** The package zipped, with what was left out. */
export function qti21(questions: readonly Question[], unknown: readonly string[], title: string) {
  const files = Object.entries(qtiFiles(questions, title)).map(([path, text]) => [path, strToU8(text)] as const);
  return { zip: zipSync(Object.fromEntries(files), { level: 9, mtime: EPOCH }), written: questions.length, left: tally(unknown) };
}

function test(questions: readonly Question[], title: string): string {
  const ref = ({ guid }: Question) => `<assessmentItemRef identifier="${guid}" href="items/${guid}.xml"/>`;
  const section = ([name, own]: readonly [string, readonly Question[]]) =>
    `<assessmentSection identifier="S_${own[0]?.theme}" title="${escapeXml(name)}" visible="true">${own.map(ref).join('\n')}</assessmentSection>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest ${QTI_ROOT} identifier="boussole" title="${escapeXml(title)}">
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<testPart identifier="P1" navigationMode="nonlinear" submissionMode="individual">
${byTheme(questions).map(section).join('\n')}
</testPart>
<outcomeProcessing><setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue></outcomeProcessing>
</assessmentTest>
`;
}

function manifest(questions: readonly Question[]): string {
  const resource = ({ guid }: Question) =>
    `<resource identifier="R_${guid}" type="imsqti_item_xmlv2p1" href="items/${guid}.xml"><file href="items/${guid}.xml"/></resource>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd" identifier="boussole-qti">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>
<resource identifier="R_test" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/>${questions.map(({ guid }) => `<dependency identifierref="R_${guid}"/>`).join('')}</resource>
${questions.map(resource).join('\n')}
</resources>
</manifest>
`;
}
