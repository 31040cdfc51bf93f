import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { linesIn } from './fixture.ts';

/** Every bad input by its tree, and all that the check says about it. */
const messages: Readonly<Record<string, readonly string[]>> = {
  'broken-yaml': [
    'content/pages/example.nl.mdx:3  De velden zijn niet te lezen. Kijk naar aanhalingstekens, dubbele punten en inspringen op deze regel en die erboven.',
  ],
  'unknown-field': [
    'content/pages/example.nl.mdx:11  Hier bestaat geen veld ‘auteur’. Verbeter de naam of haal het weg.',
  ],
  'unknown-block': [
    'content/pages/example.nl.mdx:17  Er is geen blok <Kader>. De blokken zijn Note, StepFacts, Sign, Compare, Rule.',
  ],
  brace: ['content/pages/example.nl.mdx:17  {naam} geldt als code. Schrijf \\{ voor een accolade.'],
  'angle-bracket': ['content/pages/example.nl.mdx:17  Het teken < begint hier code. Schrijf \\<.'],
  import: [
    'content/pages/example.nl.mdx:17  Een regel die begint met ‘import’ geldt als code. Zet er een ander woord voor, of schrijf &#105;mport.',
  ],
  'missing-translated-field': [
    'content/pages/example.uk.mdx:2  ‘Korte naam in het menu onderaan’ is ingevuld in content/pages/example.nl.mdx, maar ontbreekt hier. Vertaal het.',
  ],
  'missing-language': ['content/themes/example.yaml:7  ‘In het kort’ heeft geen tekst in het Oekraïens. Vul die aan.'],
  'dead-link': [
    'content/pages/example.nl.mdx:17  De link ../guides/bestaat-niet leidt naar een tekst die niet bestaat. Verbeter hem of haal hem weg.',
    'content/pages/example.nl.mdx:17  De link #nergens leidt naar een onderdeel dat niet bestaat. De onderdelen daar zijn first.',
  ],
  'duplicate-slug': [
    'content/pages/second.nl.mdx:4  Het adres ‘voorbeeld’ is al van content/pages/example.nl.mdx. Kies een ander adres.',
  ],
  'shared-field-differs': [
    'content/pages/example.uk.mdx:12  ‘Volgorde in het menu’ is anders dan in content/pages/example.nl.mdx. In beide bestanden hoort hetzelfde te staan: maak de waarden gelijk.',
  ],
  'section-in-one-language': [
    'content/pages/example.nl.mdx:17  Het onderdeel ‘second’ staat niet in content/pages/example.uk.mdx. Voeg het daar toe met hetzelfde id, of haal het hier weg.',
  ],
  'image-without-alt': [
    'content/pages/example.nl.mdx:17  De foto ../media/pages/plain.png heeft geen beschrijving. Zeg in één zin wat er te zien is: ![zin](adres).',
  ],
  'image-with-gps': [
    'content/media/pages/photo.jpg  De foto verraadt de plaats van de opname (GPS). Haal de verborgen gegevens weg, ook uit de Git-geschiedenis als de foto al is vastgelegd.',
  ],
  'private-data': [
    'content/pages/example.nl.mdx:17  Dit lijkt op een telefoonnummer: 099-0000000. Noem een functie en een functionele mailbox. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
    'content/pages/example.nl.mdx:17  Dit lijkt op de mailbox van een persoon: j.jansen@example.org. Gebruik een functionele mailbox. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
    'content/pages/example.nl.mdx:19  Dit lijkt op coördinaten: 0.00000, 0.00000. Noem alleen de gemeente of de regio. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
    'content/pages/example.uk.mdx:19  Dit lijkt op het nummer van een legeronderdeel: А0000. Haal het weg. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
  ],
  'unneeded-answer': [
    'content/pages/example.nl.mdx:10  Bij ‘Geen persoonsgegevens’ staat ‘099-0000000’, maar daar vraagt de controle niet naar. Haal het daar weg.',
    'content/pages/example.nl.mdx:19  Dit lijkt op een telefoonnummer: 099-0000001. Noem een functie en een functionele mailbox. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
    'content/pages/example.uk.mdx:10  Bij ‘Geen persoonsgegevens’ staat ‘099-0000000’, maar daar vraagt de controle niet naar. Haal het daar weg.',
  ],
  'visit-without-consent': [
    'content/visits/example.nl.mdx:6  Er is nog geen toestemming: dit is een bezoek. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de partner, de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
  ],
  'place-withheld': [
    'content/visits/example.nl.mdx:18  De plaats mag niet openbaar, maar hier is een gemeente in Oekraïne gekozen: Radomyshl. Haal die weg en vul ‘Land en regio’ in.',
    'content/visits/example.nl.mdx:23  De regio ligt niet in het land dat u koos. Kies een andere regio of een ander land.',
    'content/visits/example.uk.mdx:20  De plaats mag niet openbaar, maar hier is een gemeente in Oekraïne gekozen: Radomyshl. Haal die weg en vul ‘Land en regio’ in.',
    'content/visits/example.uk.mdx:25  De regio ligt niet in het land dat u koos. Kies een andere regio of een ander land.',
    'content/visits/example.uk.mdx:31  De plaats mag niet openbaar, maar hier staat een naam: ‘Радомишль’. Haal die weg; de regio mag er wel staan. Is het een Nederlandse gemeente? Voeg die dan eerst toe bij ‘Gemeenten’.',
  ],
};

describe('bad input is told in Dutch', () => {
  for (const [behaviour, expected] of Object.entries(messages)) {
    test(`${behaviour}: place, fault and remedy`, async () => {
      assert.deepEqual(await linesIn(behaviour, 'nl'), expected);
    });
  }
});
