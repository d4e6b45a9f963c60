import type { Locale } from './locale.ts';

/**
 * Rows as CSV (RFC 4180) that spreadsheets open well: a byte-order mark, `;` in French as Excel
 * expects there, and no cell that a spreadsheet would run as a formula (OWASP, CSV injection).
 */
export function csv(rows: readonly (readonly (string | number)[])[], locale: Locale): string {
  const mark = locale === 'fr' ? ';' : ',';
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(mark)).join('\r\n')}\r\n`;
}
