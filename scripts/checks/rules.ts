/** Every rule that content must keep. */
import type { Issue } from '#model/issues/issue.ts';
import type { ContentTree } from './load-content.ts';
import { checkBodies } from './rules/bodies.ts';
import { checkCitations } from './rules/citations.ts';
import { checkExamples } from '#model/rules/examples.ts';
import { checkFields } from './rules/fields.ts';
import { checkImages } from './rules/images.ts';
import { checkLawRules } from './rules/law-rules.ts';
import { checkLinks } from '#model/rules/links.ts';
import { checkOwnLinks } from '#model/rules/own-links.ts';
import { checkOutlines } from './rules/outline.ts';
import { checkPairs } from './rules/pairs.ts';
import { checkPrivacy } from './rules/privacy.ts';
import { checkReleases } from './rules/releases.ts';
import { checkReferences } from '#model/rules/references.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkStates } from '#model/rules/states.ts';
import { checkTitles } from '#model/rules/titles.ts';
import { checkTypography } from './rules/typography.ts';
import { checkStructure, checkWriting } from './rules/writing.ts';

/** A rule: what it finds wrong in the content as it stands on a day. */
export type ContentRule = (tree: ContentTree, today: string) => Issue[] | Promise<Issue[]>;

export const contentRules: readonly ContentRule[] = [
  checkFields,
  checkBodies,
  checkLinks,
  checkCitations,
  checkLawRules,
  checkReferences,
  checkSlugs,
  checkTitles,
  checkOwnLinks,
  checkPairs,
  checkOutlines,
  checkExamples,
  checkStates,
  checkImages,
  checkReleases,
  checkPrivacy,
  checkTypography,
  checkStructure,
];

/** Rules that only give hints. */
export const hintRules: readonly ContentRule[] = [checkWriting];
