import { parseArgs } from 'node:util';
import { FEATURES } from '#search/answer-features.ts';
import { readGold } from '#tests/search/gold.ts';
import { INTENTS, KINDS, readExamples, WIDTH } from './examples.ts';
import { readGenerated } from './generated.ts';
import { type Example, learnWeights, scoreOf } from './learn.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    restraint: { type: 'string', default: '0.0005' },
  },
});
const FOLDS = 5;
/** Questions to learn from; `held-out` is only ever counted. */
const LEARNT_FROM = ['asked', 'questions'];

const gold = readGold();
const generated = await readGenerated();
// Pages have embeddings where people wrote asks for them; the few questions over others count twice.
await learnSet('WITH_NEARNESS', true, [], []);
await learnSet('WITHOUT_NEARNESS', false, [...generated.learn, ...generated.learn], generated.heldOut);

async function learnSet(
  name: string,
  isEmbedded: boolean,
  besides: readonly Example[],
  heldOutBesides: readonly Example[],
): Promise<void> {
  const read = (set: string) => readExamples(values.site, gold.get(set) ?? [], isEmbedded);
  const learn = (examples: readonly Example[]) =>
    learnWeights([...examples, ...besides], WIDTH, Number(values.restraint));
  const real = (await Promise.all(LEARNT_FROM.map(read))).flat();
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const others = real.filter((_example, at) => at % FOLDS !== fold);
    return ranksOf(
      real.filter((_example, at) => at % FOLDS === fold),
      learn(others),
    );
  }).flat();
  const weights = learn(real);
  process.stdout.write(`\n${name}\n`);
  report('learnt from', ranksOf(real, weights));
  report('left out in turn', unseen);
  report('held out', ranksOf(await read('held-out'), weights));
  if (heldOutBesides.length > 0) report('held out, generated', ranksOf(heldOutBesides, weights));
  print(weights);
}

/** For each question the place of its best answer, from zero. */
function ranksOf(examples: readonly Example[], own: Float64Array): number[] {
  return examples.map(({ rows, isAnswer }) => {
    const scores = rows.map((row) => scoreOf(row, own));
    const best = Math.max(...scores.filter((_, at) => isAnswer[at]));
    return scores.filter((score, at) => !isAnswer[at] && score > best).length;
  });
}

function report(name: string, ranks: readonly number[]): void {
  const share = (most: number) => (ranks.filter((rank) => rank < most).length / ranks.length).toFixed(3);
  process.stdout.write(`${name}: ${ranks.length} questions, first ${share(1)}, first three ${share(3)}\n`);
}

/** Prints one set as `src/search/answer-weights.ts` holds it. */
function print(all: Float64Array): void {
  const at = (index: number) => Number((all[index] ?? 0).toFixed(2));
  const start = (kind: number) => FEATURES.length + kind * (2 + INTENTS.length);
  const features = FEATURES.map((name, index) => `    ${name}: ${at(index)},`);
  const kinds = KINDS.map(
    (kind, index) => `    ${kind}: { always: ${at(start(index))}, anywhere: ${at(start(index) + 1)} },`,
  );
  const intents = INTENTS.map((intent, of) => {
    const each = KINDS.map((kind, index) => `${kind}: ${at(start(index) + 2 + of)}`);
    return `    ${intent}: { ${each.join(', ')} },`;
  });
  const group = (name: string, lines: readonly string[]) => [`  ${name}: {`, ...lines, '  },'];
  const lines = [...group('features', features), ...group('kinds', kinds), ...group('intents', intents)];
  process.stdout.write(`${lines.join('\n')}\n`);
}
