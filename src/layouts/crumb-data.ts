import type { BreadcrumbList, WithContext } from 'schema-dts';

/** Where a page stands, as schema.org `BreadcrumbList`; the last step is the page itself and has no address. */
export const crumbData = (steps: readonly { name: string; to?: string }[], site: URL | undefined): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, to }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    ...(to && { item: new URL(to, site).href }),
  })),
});
