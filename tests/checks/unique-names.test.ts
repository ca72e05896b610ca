import { describe, expect, it } from 'vitest';
import { checkUniqueNames } from '#checks/unique-names.ts';
import { buildLibrary } from '#domain/library.ts';
import { content, initiative } from '#tests/domain/samples.ts';

const check = (...initiatives: ReturnType<typeof initiative>[]) =>
  checkUniqueNames(buildLibrary(content({ initiatives }))).map(({ file, path }) => [file, ...path]);

describe(checkUniqueNames, () => {
  it('lets every name and alias stand once', () => {
    expect(check(initiative('a', '马兰花计划'), initiative('b', '三支一扶', { aliases: ['支农'] }))).toEqual(
      [],
    );
  });

  it('names the later of two equal names, quotation marks aside', () => {
    const later = initiative('b', '“马兰花”计划');
    expect(check(initiative('a', '马兰花计划'), later)).toEqual([[later.file, 'name']]);
  });

  it('names an alias that is the name or alias of another', () => {
    const later = initiative('b', '三支一扶', { aliases: ['支农', '马兰花计划'] });
    expect(check(initiative('a', '马兰花计划', { aliases: ['支农'] }), later)).toEqual([
      [later.file, 'aliases', 0],
      [later.file, 'aliases', 1],
    ]);
  });
});
