import { describe, expect, it } from 'vitest';
import { readFixture } from './fixture.ts';
import { loadRealContent } from './real-content.ts';

const { library, issues } = loadRealContent();
const observations = readFixture('inventory/observations.json');
const outlines = Object.entries(readFixture('inventory/outlines.json'));

describe('the content folder', () => {
  it('has nothing that a check complains about', () => {
    expect(issues.map(({ file, line, rule, found }) => `${file}:${line} ${rule} ${found}`)).toEqual([]);
  });
});

describe.each(outlines)('report %s', (id, outline) => {
  const report = library.reportById.get(id);
  const sections = report?.body.sections.filter((section) => section.heading) ?? [];

  it('follows its outline: every heading, in order, with its id and level', () => {
    expect(sections.map((section) => ({ id: section.id, level: section.level - 1 }))).toEqual(outline);
  });

  it('has text under every heading that has no sub-heading', () => {
    const bare = sections.filter(
      (section, at) => section.passages.length === 0 && (sections[at + 1]?.level ?? 0) <= section.level,
    );
    expect(bare.map((section) => section.id)).toEqual([]);
  });

  it('refers to each of its numbers once, in the section where the source has it', () => {
    const references = sections.flatMap((section) =>
      section.observations.map((observation) => `${section.id} ${observation}`),
    );
    const expected = observations.filter((it) => it.report === id).map((it) => `${it.section} ${it.id}`);
    expect(references.toSorted()).toEqual(expected.toSorted());
  });

  it('says how it is masked and puts forward numbers of its own', () => {
    expect(report?.masking.length).toBeGreaterThan(10);
    expect(report?.highlights.length).toBeGreaterThanOrEqual(4);
    expect(report?.highlights.filter((it) => library.observationById.get(it)?.report !== id)).toEqual([]);
  });
});

describe('observations', () => {
  it('are the 459 of the inventory, with the same value, unit, kind, completion and mask', () => {
    const actual = library.observations.map((it) => ({
      id: it.id,
      indicator: it.indicator,
      report: it.report,
      section: it.section,
      value: it.value ?? null,
      unit: it.unit,
      kind: it.kind,
      completion: it.completionPercent ?? null,
      masked: it.status === 'masked',
    }));
    expect(actual).toHaveLength(459);
    expect(actual.toSorted(byId)).toEqual(observations.toSorted(byId));
  });

  it('show the mask of the source, never a digit in its place', () => {
    const masked = library.observations.filter((it) => it.status === 'masked');
    expect(masked.filter((it) => !/[*X]/u.test(it.raw) || it.value !== undefined)).toEqual([]);
  });

  it('that are targets stay targets', () => {
    const targets = library.observations.filter((it) => it.kind === 'target').map((it) => it.id);
    const expected = observations.filter((it) => it.kind === 'target').map((it) => it.id);
    expect(targets.toSorted()).toEqual(expected.toSorted());
  });
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
