/** Text made safe inside elements and attributes of XML and HTML. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for control characters.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A sentence of an exercise as HTML: escaped, `**strong**` as strong. */
export const rich = (text: string): string => escapeXml(text).replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

/** A paragraph, or nothing where there is no text. */
export const paragraph = (text: string | undefined): string => (text ? `<p>${rich(text)}</p>` : '');

/** A small table: first row heads, first column names. XHTML that QTI and Moodle both take. */
export function table(caption: string | null, head: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const top = head ? `<thead><tr>${head.map((cell) => `<th scope="col">${rich(cell)}</th>`).join('')}</tr></thead>` : '';
  const body = rows.map(
    ([name = '', ...cells]) => `<tr><th scope="row">${rich(name)}</th>${cells.map((cell) => `<td>${rich(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>${caption ? `<caption>${rich(caption)}</caption>` : ''}${top}<tbody>${body.join('')}</tbody></table>`;
}

/** Reasons as a list: what they are about in strong, then why. */
export const reasonList = (lines: readonly { about: string; why: string }[]): string =>
  `<ul>${lines.map(({ about, why }) => `<li><strong>${rich(about)}</strong> ${rich(why)}</li>`).join('')}</ul>`;

/** A text within CDATA; the one sequence that would end it is split in two. */
export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
