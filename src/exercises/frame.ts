import type { Locale } from '../core/locale.ts';

/** What the dispatcher hands to every type's island beside the item. */
export type Frame = Readonly<{
  locale: Locale;
  pages: Readonly<Record<string, { href: string; name: string }>>;
  report: string;
}>;
