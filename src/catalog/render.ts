import { getEntry, render } from 'astro:content';

/** The component that prints the text of a page; undefined when its file has no text. */
export async function renderBody(collection: 'reports' | 'initiatives' | 'guides', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry?.body?.trim()) return undefined;
  return (await render(entry)).Content;
}
