import { expect } from '@playwright/test';

import { spread } from '#checks/site/spread.ts';

import { axeFaults, faultsBy, openPage, test } from '../support/inspect.ts';

/** Pages come from templates: of a larger site this many, evenly spread. */
const mostPages = 48;

/** Shares of the work: as many as two browsers can divide evenly. */
const parts = 4;

for (const part of Array.from({ length: parts }, (_, index) => index)) {
  test(`pages of a kind that is seen in full have no faults of their own (part ${part + 1} of ${parts})`, async ({
    sharedPage: page,
    sitePages,
  }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    for (const path of spread(sitePages.others, mostPages).filter((_, index) => index % parts === part)) {
      await openPage(page, path, 320);
      const faults = [await axeFaults(page), await faultsBy(page, 'fitFaults'), await faultsBy(page, 'targetFaults')];
      found.push(...faults.flat().map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
