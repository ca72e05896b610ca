import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '#content-files/settings.ts';
import { sharedLibrary } from '#content-files/shared-library.ts';
import { type LearntEmbeddings, packDirection, packPieces, piecesOf, toBase64 } from '#search/embeddings.ts';
import { foldText } from '#search/fold.ts';
import { type AskedPage, learnEmbeddings, type Table } from './train.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'src/search/embeddings.json' } } });
const DIMENSIONS = 32;
/** Characters said at least twice are all known; of the pairs the most frequent. */
const MOST_PIECES = 2000;
const LEAST_SAID = 2;

const { asks: all } = sharedLibrary(readSettings(process.env, new Date()), false).library;
const asks = all.flatMap(({ page, asks }) =>
  asks.map((ask) => ({ page, pieces: piecesOf(foldText(ask).chars) })),
);
const pages = [...new Set(asks.map(({ page }) => page))].sort();
const said = new Map<string, number>();
for (const { pieces } of asks) for (const piece of pieces) said.set(piece, (said.get(piece) ?? 0) + 1);
const known = [...said.keys()].filter((piece) => (said.get(piece) ?? 0) >= LEAST_SAID).sort(byUse);
const chars = known.filter((piece) => [...piece].length === 1);
const pairs = known.filter((piece) => [...piece].length === 2);
const pieces = [...chars, ...pairs.slice(0, Math.max(0, MOST_PIECES - chars.length))];
const worth = pieces.map((piece) => Math.log(asks.length / (said.get(piece) ?? 1)));

const placeOf = new Map(pieces.map((piece, at) => [piece, at]));
const pageOf = new Map(pages.map((page, at) => [page, at]));
const examples: AskedPage[] = asks.map((ask) => {
  const own = ask.pieces.flatMap((piece) => placeOf.get(piece) ?? []);
  return { page: pageOf.get(ask.page) ?? 0, pieces: own, worth: own.map((piece) => worth[piece] ?? 0) };
});
const learnt = learnEmbeddings(
  examples.filter((ask) => ask.pieces.length > 0),
  { pieces: pieces.length, pages: pages.length, dimensions: DIMENSIONS },
  (epoch, loss) => process.stdout.write(`epoch ${epoch}: loss ${loss.toFixed(3)}\n`),
);
const embeddings: LearntEmbeddings = {
  dimensions: DIMENSIONS,
  pieces: pieces.join(' '),
  pieceVectors: packPieces(rowsOf(learnt.pieces).map((row, at) => row.map((n) => n * (worth[at] ?? 0)))),
  pages: Object.fromEntries(
    rowsOf(learnt.pages).map((row, at) => [pages[at] ?? '', toBase64(packDirection(row))]),
  ),
};
writeFileSync(values.out, `${JSON.stringify(embeddings, undefined, 2)}\n`);
process.stdout.write(
  `${asks.length} asks of ${pages.length} pages, ${pieces.length} pieces: ${values.out}\n`,
);

function byUse(a: string, b: string): number {
  return (said.get(b) ?? 0) - (said.get(a) ?? 0) || (a < b ? -1 : 1);
}

function rowsOf({ vectors }: Table): Float32Array[] {
  return Array.from({ length: vectors.length / DIMENSIONS }, (_, row) =>
    vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS),
  );
}
