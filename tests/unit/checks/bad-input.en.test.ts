import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { linesIn } from './fixture.ts';

/** Every bad input by its tree, and all that the check says about it. */
const messages: Readonly<Record<string, readonly string[]>> = {
  'broken-yaml': [
    'content/pages/example.nl.mdx:3  The fields cannot be read (Missing closing "quote). Look at the quotes, colons and indents on this line and the one above.',
  ],
  'unknown-field': ['content/pages/example.nl.mdx:11  There is no field "auteur" here. Correct its name or remove it.'],
  'unknown-block': [
    'content/pages/example.nl.mdx:17  There is no block <Kader>. The blocks are Note, StepFacts, Sign, Compare, Rule.',
  ],
  brace: ['content/pages/example.nl.mdx:17  {naam} is read as code. Write \\{ for a brace.'],
  'angle-bracket': ['content/pages/example.nl.mdx:17  The sign < starts code here. Write \\<.'],
  import: [
    'content/pages/example.nl.mdx:17  A line that starts with "import" is read as code. Write another word first, or &#105;mport.',
  ],
  'missing-translated-field': [
    'content/pages/example.uk.mdx:2  "menuLabel" is filled in in content/pages/example.nl.mdx but missing here. Translate it.',
  ],
  'missing-language': ['content/themes/example.yaml:7  "summary" has no Ukrainian text. Add it.'],
  'dead-link': [
    'content/pages/example.nl.mdx:17  The link ../guides/bestaat-niet leads to an entry that does not exist. Correct it or remove it.',
    'content/pages/example.nl.mdx:17  The link #nergens leads to a section that does not exist. The sections there are first.',
  ],
  'duplicate-slug': [
    'content/pages/second.nl.mdx:4  slug "voorbeeld" is already used by content/pages/example.nl.mdx. Choose another slug.',
  ],
  'shared-field-differs': [
    'content/pages/example.uk.mdx:12  "menuOrder" differs from content/pages/example.nl.mdx. Both files hold the same fact: make them equal.',
  ],
  'section-in-one-language': [
    'content/pages/example.nl.mdx:17  The section "second" is not in content/pages/example.uk.mdx. Add it there with the same id, or remove it here.',
  ],
  'image-without-alt': [
    'content/pages/example.nl.mdx:17  The picture ../media/pages/plain.png has no alternative text. Say in a sentence what it shows: ![sentence](address).',
  ],
  'image-with-gps': [
    'content/media/pages/photo.jpg  The picture tells where it was taken (GPS). Remove its metadata, and take it out of the Git history if it was committed.',
  ],
  'private-data': [
    'content/pages/example.nl.mdx:17  This looks like a phone number: 099-0000000. Name an office and its mailbox instead. If it is none, add these words to `notPersonal`.',
    'content/pages/example.nl.mdx:17  This looks like a person’s mailbox: j.jansen@example.org. Use the mailbox of an office. If it is none, add these words to `notPersonal`.',
    'content/pages/example.nl.mdx:19  This looks like coordinates: 0.00000, 0.00000. Name the municipality or region only. If it is none, add these words to `notPersonal`.',
    'content/pages/example.uk.mdx:19  This looks like the number of a military unit: А0000. Remove it. If it is none, add these words to `notPersonal`.',
  ],
  'unneeded-answer': [
    'content/pages/example.nl.mdx:10  notPersonal answers "099-0000000", which the check does not ask about. Remove it from the list.',
    'content/pages/example.nl.mdx:19  This looks like a phone number: 099-0000001. Name an office and its mailbox instead. If it is none, add these words to `notPersonal`.',
    'content/pages/example.uk.mdx:10  notPersonal answers "099-0000000", which the check does not ask about. Remove it from the list.',
  ],
  'visit-without-consent': [
    'content/visits/example.nl.mdx:6  Nobody has agreed yet: this is a visit. Fill in under release who agreed, by function, and on which day: partnerAgreed, hostAgreed. Or choose a status that shows nothing.',
  ],
  'place-withheld': [
    'content/visits/example.nl.mdx:18  The place is withheld, but a field names the municipality Radomyshl. Remove it and fill in area.',
    'content/visits/example.nl.mdx:23  The region does not lie in the country beside it. Choose another region or country.',
    'content/visits/example.uk.mdx:20  The place is withheld, but a field names the municipality Radomyshl. Remove it and fill in area.',
    'content/visits/example.uk.mdx:25  The region does not lie in the country beside it. Choose another region or country.',
    'content/visits/example.uk.mdx:31  The place is withheld, but a name stands here: "Радомишль". Remove it; the region may be named. A Dutch municipality needs a record of its own.',
  ],
};

describe('bad input is told in English', () => {
  for (const [behaviour, expected] of Object.entries(messages)) {
    test(`${behaviour}: place, fault and remedy`, async () => {
      assert.deepEqual(await linesIn(behaviour, 'en'), expected);
    });
  }
});
