import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '#content-files/settings.ts';
import { sharedLibrary } from '#content-files/shared-library.ts';
import { gramsOf, type LearntEmbeddings, packDirection, packGrams, toBase64 } from '#search/embeddings.ts';
import { foldText } from '#search/fold.ts';
import { type Ask, learnEmbeddings } from './train.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'src/search/embeddings.json' } } });
const DIMENSIONS = 32;
/** Characters said often enough are all known; of the pairs the most frequent. */
const MOST_PIECES = 2000;
const LEAST_SAID = 2;

const asked = sharedLibrary(readSettings(process.env, new Date()), false).library.asks.flatMap(
  ({ page, section, asks }) =>
    asks.map((ask) => ({
      page,
      address: section && `${page}#${section}`,
      grams: gramsOf(foldText(ask).chars),
    })),
);
const { grams, worth } = chooseVocabulary();
const pages = [...new Set(asked.map(({ page }) => page))].sort();
const sectionsByPage = pages.map((own) => [
  ...new Set(asked.flatMap(({ page, address }) => (page === own && address ? [address] : []))),
]);
const sections = sectionsByPage.flat();
const sectionStarts = [0];
for (const own of sectionsByPage) sectionStarts.push((sectionStarts.at(-1) ?? 0) + own.length);

const placeOf = placesOf(grams);
const pageOf = placesOf(pages);
const sectionOf = placesOf(sections);
const examples: Ask[] = asked.flatMap(({ page, address, grams: said }) => {
  const own = said.flatMap((gram) => placeOf.get(gram) ?? []);
  if (own.length === 0) return [];
  const section = address && sectionOf.get(address);
  return {
    grams: own,
    worth: own.map((gram) => worth[gram] ?? 0),
    page: pageOf.get(page) ?? 0,
    ...(typeof section === 'number' && { section }),
  };
});
const learnt = learnEmbeddings(
  examples,
  { dimensions: DIMENSIONS, grams: grams.length, pages: pages.length, sectionStarts },
  (epoch, loss) => process.stdout.write(`epoch ${epoch}: loss ${loss.toFixed(3)}\n`),
);
const embeddings: LearntEmbeddings = {
  dimensions: DIMENSIONS,
  grams: grams.join(' '),
  gramVectors: packGrams(
    rowsOf(learnt.grams).map((row, at) => row.map((number) => number * (worth[at] ?? 0))),
  ),
  pages: { ...packed(pages, learnt.pages), ...packed(sections, learnt.sections) },
};
writeFileSync(values.out, `${JSON.stringify(embeddings, undefined, 2)}\n`);
process.stdout.write(
  `${asked.length} asks of ${pages.length} pages and ${sections.length} sections, ${grams.length} grams: ${values.out}\n`,
);

/** The grams to learn and how telling each is: the logarithm of one over its share of the asks. */
function chooseVocabulary(): { grams: string[]; worth: number[] } {
  const said = new Map<string, number>();
  for (const ask of asked) for (const gram of ask.grams) said.set(gram, (said.get(gram) ?? 0) + 1);
  const timesOf = (gram: string) => said.get(gram) ?? 0;
  const known = [...said.keys()]
    .filter((gram) => timesOf(gram) >= LEAST_SAID)
    .sort((a, b) => timesOf(b) - timesOf(a) || (a < b ? -1 : 1));
  const chars = known.filter((gram) => [...gram].length === 1);
  const pairs = known.filter((gram) => [...gram].length === 2);
  const grams = [...chars, ...pairs.slice(0, Math.max(0, MOST_PIECES - chars.length))];
  return { grams, worth: grams.map((gram) => Math.log(asked.length / timesOf(gram))) };
}

function placesOf(list: readonly string[]): Map<string, number> {
  return new Map(list.map((entry, at) => [entry, at]));
}

function rowsOf(vectors: Float32Array): Float32Array[] {
  return Array.from({ length: vectors.length / DIMENSIONS }, (_, row) =>
    vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS),
  );
}

function packed(addresses: readonly string[], vectors: Float32Array): Record<string, string> {
  return Object.fromEntries(
    rowsOf(vectors).map((row, at) => [addresses[at] ?? '', toBase64(packDirection(row))]),
  );
}
