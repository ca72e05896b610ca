import { seededRandom } from '#tests/search/seeded-random.ts';

/** One ask: its grams with how telling each is, the page it is asked for, and the section when one answers. */
export type Ask = { grams: readonly number[]; worth: readonly number[]; page: number; section?: number };

/** How many of each there are. The sections of page n are those from `sectionStarts[n]` up to the next start. */
export type Sizes = { dimensions: number; grams: number; pages: number; sectionStarts: readonly number[] };

/** One vector a row, and for each row the sum of its squared slopes. */
type Table = { vectors: Float32Array; squares: Float32Array };
type Tables = { grams: Table; pages: Table; sections: Table };

const EPOCHS = 14;
const BATCH = 256;
const RATE = 0.15;
const LAST_RATE = 0.01;
/** Grams left out at random, so that no ask is learnt by one of its words alone. */
const LEFT_OUT = 0.4;
/** How sharply the nearest is told from the others. */
const SHARPNESS = 16;
const SPREAD = 0.2;
/** Chances below this change nothing worth the time. */
const FAINT = 1e-4;

/**
 * Learns a vector for each gram, page and section, so that asks (the sum of their grams) are nearest to their
 * page among all pages and to their section among those of the page: softmax over cosines, by steps of AdaGrad
 * with one rate for each vector. Returns the rows of each table one after another.
 */
export function learnEmbeddings(
  asks: readonly Ask[],
  sizes: Sizes,
  tell: (epoch: number, loss: number) => void,
): { grams: Float32Array; pages: Float32Array; sections: Float32Array } {
  const random = seededRandom(1);
  const table = (rows: number) => makeTable(rows, sizes.dimensions, random);
  const tables = {
    grams: table(sizes.grams),
    pages: table(sizes.pages),
    sections: table(sizes.sectionStarts.at(-1) ?? 0),
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(asks, random);
    const rate = RATE * (1 - epoch / EPOCHS) + LAST_RATE;
    let loss = 0;
    for (let start = 0; start < order.length; start += BATCH)
      loss += learnBatch(order.slice(start, start + BATCH), tables, sizes, rate, random);
    tell(epoch + 1, loss / asks.length);
  }
  return {
    grams: tables.grams.vectors,
    pages: tables.pages.vectors,
    sections: tables.sections.vectors,
  };
}

function learnBatch(
  batch: readonly Ask[],
  tables: Tables,
  { dimensions, sectionStarts }: Sizes,
  rate: number,
  random: () => number,
): number {
  const pages = directionsOf(tables.pages, dimensions);
  const sections = directionsOf(tables.sections, dimensions);
  const gramSlopes = new Map<number, Float32Array>();
  let loss = 0;
  for (const ask of batch) {
    const { sum, parts } = addUp(ask, tables.grams, dimensions, random);
    const length = normalise(sum);
    const slope = new Float32Array(dimensions);
    loss += pullTogether(sum, slope, pages, 0, pages.lengths.length, ask.page, batch.length);
    if (ask.section !== undefined) {
      const [from = 0, to = 0] = sectionStarts.slice(ask.page, ask.page + 2);
      pullTogether(sum, slope, sections, from, to, ask.section, batch.length);
    }
    acrossOnly(slope, sum, length);
    for (const { gram, worth } of parts) {
      const own = gramSlopes.get(gram) ?? new Float32Array(dimensions);
      gramSlopes.set(gram, own);
      for (let at = 0; at < dimensions; at++) own[at] = (own[at] as number) + worth * (slope[at] as number);
    }
  }
  stepAll(tables.pages, pages, rate);
  stepAll(tables.sections, sections, rate);
  for (const [gram, slope] of gramSlopes) stepBack(tables.grams, gram, slope, rate);
  return loss;
}

/** The grams of an ask that are not left out this time, and their sum. */
function addUp({ grams, worth }: Ask, table: Table, dimensions: number, random: () => number) {
  const kept = grams.flatMap((gram, at) =>
    random() < LEFT_OUT ? [] : [{ gram, worth: worth[at] as number }],
  );
  const all = Math.hypot(...kept.map((part) => part.worth)) || 1;
  const parts = kept.map((part) => ({ gram: part.gram, worth: part.worth / all }));
  const sum = new Float32Array(dimensions);
  for (const part of parts)
    for (let at = 0, of = part.gram * dimensions; at < dimensions; at++, of++)
      sum[at] = (sum[at] as number) + part.worth * (table.vectors[of] as number);
  return { sum, parts };
}

/** Adds to the slopes what brings an ask nearer to the right row and away from others; returns the loss. */
function pullTogether(
  sum: Float32Array,
  slope: Float32Array,
  { unit, slopes }: Directions,
  from: number,
  to: number,
  right: number,
  batchSize: number,
): number {
  const dimensions = sum.length;
  const chances = new Float32Array(to - from);
  let all = 0;
  for (let row = 0, of = from * dimensions; row < chances.length; row++) {
    let cosine = 0;
    for (let at = 0; at < dimensions; at++, of++) cosine += (sum[at] as number) * (unit[of] as number);
    chances[row] = Math.exp(SHARPNESS * (cosine - 1));
    all += chances[row] as number;
  }
  for (let row = 0; row < chances.length; row++) {
    const pull = (chances[row] as number) / all - (from + row === right ? 1 : 0);
    if (Math.abs(pull) < FAINT) continue;
    const step = (pull * SHARPNESS) / batchSize;
    for (let at = 0, of = (from + row) * dimensions; at < dimensions; at++, of++) {
      slopes[of] = (slopes[of] as number) + step * (sum[at] as number);
      slope[at] = (slope[at] as number) + step * (unit[of] as number);
    }
  }
  return -Math.log((chances[right - from] as number) / all);
}

/** The vectors of a table made one long, how long they were, and the slopes a batch gives them. */
type Directions = { unit: Float32Array; lengths: Float32Array; slopes: Float32Array };

function directionsOf({ vectors }: Table, dimensions: number): Directions {
  const unit = Float32Array.from(vectors);
  const lengths = new Float32Array(vectors.length / dimensions);
  for (let row = 0; row < lengths.length; row++)
    lengths[row] = normalise(unit.subarray(row * dimensions, (row + 1) * dimensions));
  return { unit, lengths, slopes: new Float32Array(vectors.length) };
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

function stepAll(table: Table, { unit, lengths, slopes }: Directions, rate: number): void {
  const dimensions = unit.length / lengths.length;
  for (const [row, length] of lengths.entries()) {
    const start = row * dimensions;
    const own = slopes.subarray(start, start + dimensions);
    acrossOnly(own, unit.subarray(start, start + dimensions), length);
    stepBack(table, row, own, rate);
  }
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
  const number = () => (random() + random() - 1) * 2 * SPREAD;
  return {
    vectors: Float32Array.from({ length: rows * dimensions }, number),
    squares: new Float32Array(rows).fill(1e-4),
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}
