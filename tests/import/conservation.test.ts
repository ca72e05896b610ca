import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proveConservation } from '#import/conservation.ts';
import { importText } from '#import/import-text.ts';
import { importSeed, SEEDS } from './inventory.ts';

const scraps = [
  '一、重点工作\n',
  '（一）就业创业。',
  '二是稳岗位。',
  '城镇新增就业1271人，',
  '**万人',
  'X县',
  '，完成年计划的*%',
  '。\n',
  '[最新热点~素%材尽#在【公众号：哒哒君^】&]',
  '##paidbegin##',
  '##paidend##',
  '"稳就业"',
  ',',
  '％',
  '１２３４',
  ' ',
  '　',
  '\r\n',
  '—3—\n',
  '<5%',
  '{x}',
  '`',
  '\u200b',
  '《办法》',
  '——民生工程。',
  '\t',
  '某',
  '2023年以，',
  '𠮷',
  '👩',
  '[',
  '】',
  '#',
  '&',
  '【哒哒代笔】——原创高质量保障、高度保密，各类代笔（润笔），好评如潮！',
];
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom(...SEEDS.map((seed) => seed.text)), fc.nat(5000), fc.constantFrom(...scraps))
    .map(
      ([seed, at, scrap]) => seed.slice(0, at % seed.length) + scrap + seed.slice(at % seed.length, at + 600),
    ),
);

describe('kept + normalised + removed = source', () => {
  it('holds for any text, character by character', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, removeSuspects) => {
        const draft = importText(source, {
          reportId: 'x',
          indicators: [],
          maskLeftovers: true,
          removeSuspects,
        });
        expect(draft.conservation).toMatchObject({ holds: true, source: source.length });
        const { kept, normalised, removed, structure } = draft.conservation;
        expect(kept + normalised + removed + structure).toBe(source.length);
      }),
      { numRuns: 400, seed: 20261121 },
    );
  });

  it('sees a character that a broken stage would lose', () => {
    const draft = importSeed('一、就业\n城镇新增就业1271人。');
    const broken = draft.blocks.map((block) => ({ ...block, segments: block.segments.slice(1) }));
    expect(proveConservation(draft.source, draft.changes, broken)).toMatchObject({ holds: false });
    const greedy = [...draft.changes, { start: 3, end: 2, text: '', kind: 'removed' as const, why: '' }];
    expect(proveConservation(draft.source, greedy, draft.blocks)).toMatchObject({ holds: false });
  });
});
