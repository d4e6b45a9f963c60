/** The four parts of a KPI (S4), in the order they are assembled. */
export const KPI_PARTS = ['measure', 'target', 'source', 'frequency'] as const;
export type KpiPart = (typeof KPI_PARTS)[number];
