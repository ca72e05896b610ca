import { seededRandom } from '#tests/search/seeded-random.ts';

/** One ask: the page it is asked for, and its pieces with how telling each is. */
export type AskedPage = { page: number; pieces: readonly number[]; worth: readonly number[] };

/** One vector after another. */
export type Table = { vectors: Float32Array; squares: Float32Array };

const EPOCHS = 14;
const BATCH = 256;
const RATE = 0.15;
const LAST_RATE = 0.01;
/** Pieces left out at random, so that no ask is learnt by one of its words alone. */
const LEFT_OUT = 0.4;
/** How sharply the nearest page is told from the others. */
const SHARPNESS = 16;
const SPREAD = 0.2;
/** Chances below this change nothing worth the time. */
const FAINT = 1e-4;

/**
 * Learns a vector for each piece and each page, so that asks (the sum of their pieces) are nearest to their
 * page: softmax over the cosines to all pages, by steps of AdaGrad with one rate for each vector.
 */
export function learnEmbeddings(
  asks: readonly AskedPage[],
  size: { pieces: number; pages: number; dimensions: number },
  tell: (epoch: number, loss: number) => void,
): { pieces: Table; pages: Table } {
  const random = seededRandom(1);
  const pieces = makeTable(size.pieces, size.dimensions, random);
  const pages = makeTable(size.pages, size.dimensions, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(asks, random);
    let loss = 0;
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const rate = RATE * (1 - epoch / EPOCHS) + LAST_RATE;
      loss += learnBatch(batch, pieces, pages, size.dimensions, rate, random);
    }
    tell(epoch + 1, loss / asks.length);
  }
  return { pieces, pages };
}

function learnBatch(
  batch: readonly AskedPage[],
  pieces: Table,
  pages: Table,
  dimensions: number,
  rate: number,
  random: () => number,
): number {
  const directions = directionsOf(pages.vectors, dimensions);
  const pageSlope = new Float32Array(pages.vectors.length);
  const pieceSlope = new Map<number, Float32Array>();
  let loss = 0;
  for (const ask of batch) {
    const { sum, parts } = addUp(ask, pieces, dimensions, random);
    const length = normalise(sum);
    const { chances, right } = chancesOf(sum, directions, ask.page);
    loss -= Math.log(right);
    const slope = new Float32Array(dimensions);
    for (let page = 0; page < chances.length; page++) {
      const pull = (chances[page] as number) - (page === ask.page ? 1 : 0);
      if (Math.abs(pull) < FAINT) continue;
      const step = (pull * SHARPNESS) / batch.length;
      for (let at = 0, of = page * dimensions; at < dimensions; at++, of++) {
        pageSlope[of] = (pageSlope[of] as number) + step * (sum[at] as number);
        slope[at] = (slope[at] as number) + step * (directions.unit[of] as number);
      }
    }
    acrossOnly(slope, sum, length);
    for (const { piece, worth } of parts) {
      const own = pieceSlope.get(piece) ?? new Float32Array(dimensions);
      pieceSlope.set(piece, own);
      for (let at = 0; at < dimensions; at++) own[at] = (own[at] as number) + worth * (slope[at] as number);
    }
  }
  for (const [page, length] of directions.lengths.entries()) {
    const start = page * dimensions;
    const own = pageSlope.subarray(start, start + dimensions);
    acrossOnly(own, directions.unit.subarray(start, start + dimensions), length);
    stepBack(pages, page, own, rate);
  }
  for (const [piece, slope] of pieceSlope) stepBack(pieces, piece, slope, rate);
  return loss;
}

/** The pieces of an ask that are not left out this time, and their sum. */
function addUp({ pieces, worth }: AskedPage, table: Table, dimensions: number, random: () => number) {
  const kept = pieces.flatMap((piece, at) =>
    random() < LEFT_OUT ? [] : [{ piece, worth: worth[at] as number }],
  );
  const all = Math.hypot(...kept.map((part) => part.worth)) || 1;
  const parts = kept.map((part) => ({ piece: part.piece, worth: part.worth / all }));
  const sum = new Float32Array(dimensions);
  for (const part of parts)
    for (let at = 0, of = part.piece * dimensions; at < dimensions; at++, of++)
      sum[at] = (sum[at] as number) + part.worth * (table.vectors[of] as number);
  return { sum, parts };
}

function chancesOf(sum: Float32Array, { unit, lengths }: Directions, page: number) {
  const chances = new Float32Array(lengths.length);
  let all = 0;
  for (let other = 0, of = 0; other < lengths.length; other++) {
    let cosine = 0;
    for (let at = 0; at < sum.length; at++, of++) cosine += (sum[at] as number) * (unit[of] as number);
    chances[other] = Math.exp(SHARPNESS * (cosine - 1));
    all += chances[other] as number;
  }
  for (let other = 0; other < chances.length; other++) chances[other] = (chances[other] as number) / all;
  return { chances, right: chances[page] as number };
}

type Directions = { unit: Float32Array; lengths: Float32Array };

function directionsOf(vectors: Float32Array, dimensions: number): Directions {
  const unit = Float32Array.from(vectors);
  const lengths = new Float32Array(vectors.length / dimensions);
  for (let row = 0; row < lengths.length; row++)
    lengths[row] = normalise(unit.subarray(row * dimensions, (row + 1) * dimensions));
  return { unit, lengths };
}

/** Makes a vector one long and returns how long it was. */
function normalise(vector: Float32Array): number {
  let square = 0;
  for (const number of vector) square += number * number;
  const length = Math.sqrt(square) + 1e-6;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
  return length;
}

/** What of a slope turns a vector of this direction and length; its length itself does not count. */
function acrossOnly(slope: Float32Array, unit: Float32Array, length: number): void {
  let along = 0;
  for (let at = 0; at < slope.length; at++) along += (slope[at] as number) * (unit[at] as number);
  for (let at = 0; at < slope.length; at++)
    slope[at] = ((slope[at] as number) - along * (unit[at] as number)) / length;
}

function stepBack({ vectors, squares }: Table, row: number, slope: Float32Array, rate: number): void {
  let square = 0;
  for (const number of slope) square += number * number;
  squares[row] = (squares[row] as number) + square / slope.length;
  const step = rate / Math.sqrt(squares[row] as number);
  for (let at = 0, of = row * slope.length; at < slope.length; at++, of++)
    vectors[of] = (vectors[of] as number) - step * (slope[at] as number);
}

function makeTable(rows: number, dimensions: number, random: () => number): Table {
  const vectors = Float32Array.from(
    { length: rows * dimensions },
    () => (random() + random() - 1) * 2 * SPREAD,
  );
  return { vectors, squares: new Float32Array(rows).fill(1e-4) };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}
