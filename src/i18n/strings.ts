/** Shared words of the interface. Each key says what it is for. */
export type Strings = {
  /** Name of the language in itself. */
  language: string;
  site: { name: string; tagline: string; description: string };
  nav: {
    label: string;
    menu: string;
    glossary: string;
    compare: string;
    practice: string;
    workshop: string;
    path: string;
    review: string;
    progress: string;
    rules: string;
    sources: string;
    about: string;
    home: string;
    skip: string;
    breadcrumb: string;
    previous: string;
    next: string;
    contents: string;
    switchTo: string;
    data: string;
    table: string;
  };
  theme: { label: string; light: string; dark: string; system: string };
  search: { open: string; title: string; noScript: string };
  term: {
    facts: string;
    category: string;
    unit: string;
    direction: string;
    cadence: string;
    dataSource: string;
    timing: string;
    vanity: string;
    partner: string;
    aliases: string;
    formula: string;
    rule: string;
    example: string;
    roles: string;
    practise: string;
    pillars: string;
    related: string;
    sources: string;
    words: string;
    /** How long a page takes to read; {n} minutes. */
    minutes: string;
    readMore: string;
    toSource: string;
    compare: string;
    where: string;
    asMetric: string;
    asKpi: string;
    asKeyResult: string;
    calculator: string;
    markdown: string;
  };
  compare: { verdict: string; axis: string; copyMarkdown: string; downloadCsv: string; copied: string; cite: string };
  glossary: {
    byLetter: string;
    byCategory: string;
    filters: string;
  };
  review: { due: string; one: string; goOn: string };
  footer: { promise: string; license: string };
  notFound: { title: string; text: string };
  by: string;
};
