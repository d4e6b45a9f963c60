/** The page an item belongs to: the one it stands on, or for an item of its own the first it names. */
export function homeOf(
  item: Readonly<{ id: string; teaches: readonly string[] }>,
  pages: Readonly<{ has: (page: string) => boolean }>,
): string {
  const [folder = ''] = item.id.split('/');
  const standing = item.id.includes('/') ? [`glossary/${folder}`, `compare/${folder}`].find((page) => pages.has(page)) : undefined;
  return standing ?? item.teaches[0] ?? 'practice';
}
