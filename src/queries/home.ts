import { getEntry } from 'astro:content';
import type { Home } from '../content/home.ts';

/** The words of the home page. @throws where the file is missing. */
export async function homeWords(): Promise<Home> {
  const entry = await getEntry('home', 'home');
  if (!entry) throw new Error('content/pages/home.yml is missing');
  return entry.data;
}
