import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { reportOf } from '#checks/report.ts';

import { issuesIn, kindsIn } from './fixture.ts';

const nl = 'content/pages/example.nl.mdx';
const uk = 'content/pages/example.uk.mdx';
const photo = 'content/media/pages/photo.jpg';
const law = 'content/laws/example.yaml';

/** Every tree of `tests/fixtures/content` with all that is wrong in it. */
const found: Readonly<Record<string, readonly string[]>> = {
  'nothing-wrong': [],
  'broken-yaml': [`broken-yaml ${nl}:3`],
  'code-front-matter': [`no-front-matter ${nl}:1`],
  'misplaced-file': [
    'misplaced-file content/extra/example.yaml',
    'misplaced-file content/pages/example.de.mdx',
    'misplaced-file content/pages/Voorbeeld.nl.mdx',
  ],
  'unknown-field': [`unknown-field ${nl}:11`],
  'wrong-values': [
    `unknown-choice ${law}:1`,
    `bad-date ${law}:5`,
    `bad-date ${law}:7`,
    `bad-address ${law}:9`,
    `text-without-quotes ${law}:13`,
  ],
  'missing-translated-field': [`missing-translation ${uk}:2`],
  'missing-language': ['missing-language content/themes/example.yaml:7'],
  'translation-field': [`translation-in-source ${nl}:11`, `missing-field ${uk}:2`],
  'missing-counterpart': [`missing-counterpart ${nl}`],
  'shared-field-differs': [`shared-field-differs ${uk}:12`],
  'section-in-one-language': [`section-in-one-language ${nl}:17`],
  'section-order': [`section-order ${uk}:15`],
  'missing-section': ['missing-section content/guides/example.nl.mdx', 'missing-section content/guides/example.uk.mdx'],
  'duplicate-slug': ['duplicate-slug content/pages/second.nl.mdx:4'],
  'dead-link': [`dead-link ${nl}:17`, `dead-section ${nl}:17`],
  'missing-reference': ['missing-reference content/topics/example.yaml:7'],
  sources: [`unused-source ${nl}:16`, `unknown-source ${nl}:26`],
  'unknown-block': [`unknown-block ${nl}:17`],
  brace: [`expression ${nl}:17`],
  'angle-bracket': [`angle-bracket ${nl}:17`],
  import: [`import-export ${nl}:17`],
  'image-without-alt': [`image-without-alt ${nl}:17`],
  'missing-image': [`missing-image ${nl}:17`],
  'image-kind': [`image-other-kind ${photo}`],
  'image-with-gps': [`image-location ${photo}`],
  'image-with-metadata': [`image-metadata ${photo}`],
  'example-marks': [
    `example-without-mark ${nl}:3`,
    'mark-without-example content/pages/second.nl.mdx:3',
    'mark-without-example content/pages/second.uk.mdx:3',
  ],
  withdrawn: [`withdrawn-without-reason ${nl}:6`, `withdrawn-without-reason ${uk}:6`],
  'old-law-check': [`old-law-check ${law}:7`],
  'private-data': [
    `phone-number ${nl}:17`,
    `personal-mailbox ${nl}:17`,
    `coordinates ${nl}:19`,
    `unit-number ${uk}:19`,
  ],
  'answered-data': [],
  'unneeded-answer': [`unneeded-answer ${nl}:10`, `phone-number ${nl}:19`, `unneeded-answer ${uk}:10`],
  writing: [`vague-link ${nl}:17`, `vague-link ${uk}:19`],
  'unchecked-picture': [
    'unchecked-picture content/visits/example.nl.mdx:33',
    'unchecked-picture content/visits/example.uk.mdx:35',
  ],
  typography: [
    `straight-quotes ${nl}:17`,
    `wrong-apostrophe ${nl}:17`,
    `hyphen-as-dash ${nl}:17`,
    `straight-quotes ${uk}:19`,
    `wrong-apostrophe ${uk}:19`,
  ],
};

describe('each tree shows its own fault and no other', () => {
  for (const [behaviour, expected] of Object.entries(found)) {
    test(behaviour, async () => {
      assert.deepEqual(await kindsIn(behaviour), expected);
    });
  }
});

test('a section that only one language has is no reason to hold up the site', async () => {
  const { errorCount, warningCount } = reportOf(await issuesIn('section-in-one-language'), 'en');
  assert.deepEqual([errorCount, warningCount], [0, 1]);
});
