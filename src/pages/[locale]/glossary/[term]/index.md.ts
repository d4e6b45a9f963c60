import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../../../core/locale.ts';
import { href } from '../../../../core/routes.ts';
import { proseMarkdown, termMarkdown } from '../../../../data/term-markdown.ts';
import { termRecord } from '../../../../data/term-record.ts';
import { workedExample } from '../../../../glossary/worked-example.ts';
import { strings } from '../../../../i18n/words.ts';
import { termIndex, termPage } from '../../../../queries/terms.ts';

const SECTION: Readonly<Record<string, string>> = { term: 'glossary', compare: 'compare', rule: 'rules' };

export const getStaticPaths = async () => {
  const ids = [...(await termIndex('en')).keys()];
  return LOCALES.flatMap((locale) => ids.map((id) => ({ params: { locale, term: id }, props: { locale, id } })));
};

/** A term's page as Markdown, at its own address. */
export const GET = async ({ props: { locale, id }, site }: APIContext<{ locale: Locale; id: string }>) => {
  const term = await termPage(id, locale);
  const base = import.meta.env.BASE_URL;
  const full = (...steps: string[]) => new URL(href(base, locale, ...steps), site).href;
  const link = (scheme: string, to: string) =>
    scheme === 'source' ? `${full('sources')}#${to}` : SECTION[scheme] && full(SECTION[scheme] ?? '', to);
  const { roles } = term.prose.data;
  const metric = term.facts.kind === 'metric' ? term.facts : undefined;
  const t = strings(locale).term;
  const lives = roles
    ? ([
        [t.asMetric, roles.metric],
        [t.asKpi, roles.kpi],
        [t.asKeyResult, roles.keyResult],
      ] as const)
    : [];
  const text = termMarkdown(
    termRecord(term, locale, full('glossary', id)),
    {
      partner: metric && `[${(await termIndex(locale)).get(metric.partner)?.name ?? metric.partner}](${full('glossary', metric.partner)})`,
      sources: term.facts.sources.map((key) => `[${key}](${full('sources')}#${key})`),
      example: metric && workedExample(metric, term.prose.data.reading ?? '', locale),
      roles: lives,
      prose: proseMarkdown(term.prose.body ?? '', locale, link),
    },
    locale,
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
