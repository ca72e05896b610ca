import { describe, expect, it } from 'vitest';
import { countDisclosure } from '#domain/disclosure.ts';
import { maskedObservation, observation } from './samples.ts';

describe(countDisclosure, () => {
  it('counts each status and, among all, the targets', () => {
    const observations = [
      observation(),
      observation({ kind: 'target' }),
      maskedObservation(),
      maskedObservation({ kind: 'target' }),
      maskedObservation({ status: 'qualitative' }),
      maskedObservation(),
    ];
    expect(countDisclosure(observations)).toEqual({
      total: 6,
      reported: 2,
      masked: 3,
      qualitative: 1,
      targets: 2,
      reportedPercent: 33.3,
    });
  });

  it('gives no share of nothing', () => {
    expect(countDisclosure([])).toEqual({ total: 0, reported: 0, masked: 0, qualitative: 0, targets: 0 });
  });

  it('gives 0 and 100 percent as they are', () => {
    expect(countDisclosure([maskedObservation()]).reportedPercent).toBe(0);
    expect(countDisclosure([observation()]).reportedPercent).toBe(100);
  });
});
