import { describe, expect, it } from 'vitest';
import { findHeavyPages, printHeaviest, weighPages } from './checks/budget.ts';
import {
  findBrokenLinks,
  findFarPages,
  findUnmarkedExternalLinks,
  findWrongCanonicals,
} from './checks/links.ts';
import { findMissingNumbers, findWrongNumbers } from './checks/observations.ts';
import { findColumnRepeats, findTagFlaws } from './checks/page-tags.ts';
import { findForeignLoads, findInlineCode, findPolicyFlaws } from './checks/policy.ts';
import {
  findFooterFlaws,
  findRepeatedDescriptions,
  findStructureFlaws,
  findTitleFlaws,
} from './checks/structure.ts';
import { readObservationRecords } from './content-records.ts';
import { CONTENT_FOLDER, readSiteFacts, readSiteUnderTest, TODAY } from './site-under-test.ts';

const MOST_CLICKS = 3;

const site = readSiteUnderTest();
const facts = readSiteFacts();
const records = readObservationRecords(CONTENT_FOLDER);

describe('links', () => {
  it('lead somewhere, anchors and assets included', () => {
    expect(findBrokenLinks(site)).toEqual([]);
  });

  it('reach every page within three clicks from the home page', () => {
    expect(findFarPages(site, MOST_CLICKS)).toEqual([]);
  });

  it('name the page itself as canonical', () => {
    expect(findWrongCanonicals(site)).toEqual([]);
  });

  it('to other hosts are marked', () => {
    expect(findUnmarkedExternalLinks(site)).toEqual([]);
  });
});

describe('inspectors’ tags', () => {
  it('are complete and well formed on every page', () => {
    const expected = {
      name: facts.name,
      host: new URL(facts.url).host,
      siteCode: facts.identity.verified ? facts.identity.siteCode : undefined,
      today: TODAY,
    };
    expect(site.pages.flatMap((page) => findTagFlaws(page, expected))).toEqual([]);
  });

  it('describe each column in words of its own', () => {
    expect(findColumnRepeats(site.pages)).toEqual([]);
  });
});

describe('pages', () => {
  it('have one h1, landmarks, a skip link first and a breadcrumb', () => {
    expect(site.pages.flatMap(findStructureFlaws)).toEqual([]);
  });

  it('share one footer with every field inspectors look for', () => {
    expect(findFooterFlaws(site.pages, facts.identity.verified)).toEqual([]);
  });

  it('have titles of their own', () => {
    expect(findTitleFlaws(site.pages, facts.name)).toEqual([]);
  });

  it('have descriptions of their own', () => {
    expect(findRepeatedDescriptions(site.pages)).toEqual([]);
  });
});

describe('security', () => {
  it('finds no code and no looks written into the HTML', () => {
    expect(site.pages.flatMap(findInlineCode)).toEqual([]);
  });

  it('finds nothing loaded from another host', () => {
    expect(findForeignLoads(site)).toEqual([]);
  });

  it('finds a strict policy first in every head', () => {
    expect(site.pages.flatMap(findPolicyFlaws)).toEqual([]);
  });
});

describe('weight', () => {
  it('of every page fits one round trip, with next to no script on plain pages', () => {
    const weights = weighPages(site);
    process.stdout.write(`${printHeaviest(weights, 10)}\n`);
    expect(findHeavyPages(site, weights)).toEqual([]);
  });
});

describe('numbers', () => {
  it('on pages say what their records say, and a masked one never shows a digit', () => {
    expect(site.pages.flatMap((page) => findWrongNumbers(page, records))).toEqual([]);
  });

  it('each have an address, and stand on the pages of their report and indicator', () => {
    expect(findMissingNumbers(site, records)).toEqual([]);
  });
});
