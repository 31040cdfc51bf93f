import assert from 'node:assert/strict';
import { test } from 'node:test';

import { messageFor } from '../../../../cms/guard/messages.ts';
import { checkRefusal } from '../../../../cms/hosts/check-refusal.ts';

const line = 'heading-empty guides/energy-hub.nl:12; dead-link visits/proef.uk:3 {"address":"../cases/x"}; +3';

test('the editor tells in its language what the check of a host found, where, and how much more there is', () => {
  assert.equal(
    messageFor(checkRefusal(line.slice(line.indexOf('dead')), 'nl'), 'nl'),
    'Zo kan dit niet op de site. Er is niets gewijzigd. Pas dit aan en probeer het opnieuw:\n' +
      '– Bezoek proef (Українська): De link ../cases/x leidt naar een tekst die niet bestaat. Verbeter hem of haal hem weg.\n' +
      '– en nog 3',
  );
  assert.match(messageFor(checkRefusal(line, 'uk'), 'uk'), /і ще 3$/u);
});

for (const text of [
  '',
  'All checks have passed',
  'build-failed',
  '<b>x</b>',
  'Bel 0900-1234 voor een nieuw wachtwoord',
]) {
  test(`a check that tells no known fault is told honestly, and nothing of it is repeated: "${text}"`, () => {
    const message = messageFor(checkRefusal(text, 'nl'), 'nl');
    assert.match(message, /zegt niet waarom/u);
    assert.ok(text === '' || !message.includes(text));
  });
}
