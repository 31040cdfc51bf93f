/** What tests say of consent: who agreed by function, on a day that has come. */
import { knownPlaces } from '#model/known-places.ts';
import type { RawRecord } from '#model/known-places.ts';

const role = { nl: 'afdelingshoofd', uk: 'начальник відділу' };

/** The word of one party. */
export function agreed(on = '2026-11-01') {
  return { function: role, on };
}

/** The word of both. */
export const consent = { partnerAgreed: agreed(), hostAgreed: agreed() };

/** The same as lines of a front matter. */
export const consentLines = `release:
  partnerAgreed:
    function:
      nl: ${role.nl}
      uk: ${role.uk}
    on: 2026-11-01
  hostAgreed:
    function:
      nl: ${role.nl}
      uk: ${role.uk}
    on: 2026-11-01
`;

/** A publication by which an authority made everything public. */
export const alreadyPublic = {
  title: { nl: 'Collegevoorstel en besluit, nr. 6', uk: 'Подання та рішення правління, № 6' },
  publisher: { nl: 'gemeente Aalsmeer', uk: 'муніципалітет Алсмер' },
  date: '2026-05-19',
};

function aMunicipality(id: string, country: string, nl: string, uk: string): RawRecord {
  return { id, data: { name: { nl, uk }, country } };
}

/** Records of real places, of which the portal has some itself. */
export const records = {
  municipalities: [
    aMunicipality('radomyshl', 'UA', 'Radomyshl', 'Радомишльська громада'),
    aMunicipality('dolyna', 'UA', 'Dolyna', 'Долинська громада'),
    aMunicipality('aalsmeer', 'NL', 'Aalsmeer', 'Алсмер'),
    aMunicipality('amstelveen', 'NL', 'Amstelveen', 'Амстелвен'),
  ],
  organisations: [
    { id: 'partner', data: { name: { nl: '[Voorbeeld] Dilosvit', uk: '[Приклад] Ділосвіт' }, country: 'UA' } },
    { id: 'vng-international', data: { name: { nl: 'VNG International', uk: 'VNG International' }, country: 'NL' } },
  ],
};

/** The places that those records name. */
export const known = knownPlaces(records);
