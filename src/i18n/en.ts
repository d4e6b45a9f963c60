import type { Strings } from './strings.ts';

export const en = {
  language: 'English',
  site: {
    name: 'Boussole',
    tagline: 'Measuring product marketing',
    description: 'The interactive glossary and practice ground for telling metric, KPI and OKR apart, and for measuring product marketing.',
  },
  nav: {
    label: 'Main navigation', menu: 'Menu', glossary: 'Glossary', compare: 'Compare', practice: 'Practise', workshop: 'OKR workshop',
    path: 'Paths', review: 'Review', progress: 'Passport', rules: 'Rules', sources: 'Sources', about: 'About', home: 'Home',
    skip: 'Skip to content', breadcrumb: 'Breadcrumb', previous: 'Previous', next: 'Next', contents: 'On this page', switchTo: 'Lire en français', data: 'Data', table: 'Table',
  },
  theme: { label: 'Theme', light: 'light', dark: 'dark', system: 'automatic' },
  search: { open: 'Search', title: 'Search Boussole' },
  term: {
    facts: 'At a glance', category: 'Family', unit: 'Unit', direction: 'Good direction', cadence: 'Cadence', dataSource: 'Data source', timing: 'Leading or lagging',
    vanity: 'Vanity risk', partner: 'Watch it with', aliases: 'Also known as', formula: 'The formula', rule: 'How it is counted', example: 'Worked example', roles: 'Metric, KPI or Key Result?',
    practise: 'Your turn', related: 'Read next', sources: 'Sources', words: 'Words used on this page', readMore: 'Read the page', compare: 'Comparisons', where: 'Where you are',
    asMetric: 'Metric', asKpi: 'KPI', asKeyResult: 'Key Result', calculator: 'Work it out with your numbers', markdown: 'This page as Markdown',
  },
  compare: { verdict: 'Which one, when', axis: 'Axis', copyMarkdown: 'Copy as Markdown', downloadCsv: 'Download CSV', copied: 'Table copied.', cite: 'Sources of this cell' },
  glossary: { byLetter: 'By letter', byCategory: 'By family', all: 'All', filters: 'Filter', clear: 'Show everything', count: '{n} terms', none: 'No term answers these filters.', terms: 'terms' },
  review: { due: '{n} questions to review', one: '1 question to review', goOn: 'Pick up where you left off: {path}' },
  footer: { promise: 'No account, no cookie, no tracker. Everything happens in your browser.', license: 'Code under the MIT licence' },
  notFound: { title: 'This page does not exist', text: 'The address may have changed. Search for the term, or start from the index.' },
  by: 'by',
} as const satisfies Strings;
