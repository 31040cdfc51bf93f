/** Values that fields of a kind may have, odd ones, and such as no field may have. */

export const slugs = [
  'pilot',
  'zoeken',
  'temy',
  '404',
  'pagina',
  'thema',
  'twee-talen',
  'a',
  '1',
  'index',
  'admin',
  'feed',
];
export const wrongSlugs = ['', 'Foo Bar', 'a/b', '../a', 'a--b', '-a', 'é', 'тест', 'a.b', 'a b'];
export const addresses = [
  ...[
    'https://example.org/',
    'http://example.org',
    'https://example.org/a?b=c&d=%20#e',
    'https://EXAMPLE.org:8080/a/(b)',
  ],
  ...[
    'https://example.org/a"b',
    "https://example.org/a'b",
    'https://example.org/<b>',
    'https://example.org/{a}',
    'https://example.org/a|b',
  ],
  ...[
    'https://example.org/%zz',
    'https://a:b@example.org/',
    'https://[::1]/',
    'https://приклад.укр/шлях',
    'https://example.org/a\\b',
    'https://example.org/«a»',
  ],
  ...[
    'https://example.org/a,b;c',
    'https://example.org/*_~`',
    'https://127.0.0.1/',
    'https://example.org/🇺🇦',
    'https://example.org./',
    'https://example.org/a#b#c',
  ],
];
export const wrongAddresses = [
  '',
  'example.org',
  'http://',
  'https:///a',
  'javascript:alert(1)',
  'ftp://example.org/',
  '//example.org',
  'https://€',
  'https://a b/',
  ' https://example.org/ ',
  '„https://example.org/”',
  'https://example.org:99999/',
  'https://[a]/',
];
export const mailboxes = [
  'info@example.org',
  'gemeente@example.org',
  'a+b@example.org',
  'пошта@приклад.укр',
  'info@a.b.example.org',
];
export const wrongMailboxes = [
  '',
  'info',
  'info@',
  '@example.org',
  'info@example',
  'a b@example.org',
  ' info@example.org',
  'info@example.org,b@example.org',
];
export const wrongDates = [
  '',
  '2026-02-31',
  '2026-13-01',
  '2026-2-3',
  'gisteren',
  '17-03-2026',
  '2026-03-17T10:00:00.000Z',
  ' 2026-03-17',
  '0000-01-01',
  '99999-01-01',
  'null',
];
export const numbers = [0, 1, -1, 7, 99, 1000, 12.5, 0.1, 1e21, 1e-7, 123456789.123, 2 ** 53];
