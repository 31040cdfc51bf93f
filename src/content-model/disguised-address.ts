/** Addresses that seem to lead to one site and lead to another. */

/** Parameters of Punycode: RFC 3492, section 5. */
const punycode = { base: 36, least: 1, most: 26, skew: 38, damp: 700, bias: 72, start: 128 } as const;

function adapt(delta: number, count: number, isFirst: boolean): number {
  const { base, least, most, skew, damp } = punycode;
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((base - least) * most) >> 1; steps += base) rest = Math.floor(rest / (base - least));
  return steps + Math.floor(((base - least + 1) * rest) / (rest + skew));
}

function digitOf(sign: string): number {
  const code = sign.toLowerCase().charCodeAt(0);
  return code >= 97 ? code - 97 : code - 22;
}

/** The letters that a part of a host stands for, of one that begins with `xn--`: RFC 3492, section 6.2. */
function decoded(part: string): string {
  const { base, least, most } = punycode;
  const cut = part.lastIndexOf('-');
  const letters = [...part.slice(0, Math.max(0, cut))];
  let code: number = punycode.start;
  let at = 0;
  let bias: number = punycode.bias;
  for (let index = cut + 1; index < part.length;) {
    const before = at;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(part[index++] ?? '0');
      at += digit * weight;
      const limit = Math.min(most, Math.max(least, step - bias));
      if (digit < limit || index >= part.length) break;
      weight *= base - limit;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    letters.splice(at++, 0, code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
  }
  return letters.join('');
}

/** Letters of a host that Dutch, its neighbours and Ukrainian write. */
const latin = /[a-zß-öø-ÿ]/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const plain = /^(?:[a-zß-öø-ÿ\d_-]|\p{Script=Cyrillic})*$/u;
/** Cyrillic letters that look like Latin ones: Unicode Technical Standard 39, confusables. */
const alike = /^[асеорхуіїјѕԁԛԝһӏ\d-]+$/u;

function looksAlike(part: string, isLatinEnd: boolean): boolean {
  const isMixed = latin.test(part) && cyrillic.test(part);
  return isMixed || !plain.test(part) || (isLatinEnd && cyrillic.test(part) && alike.test(part));
}

/** Whether a host holds letters that pass for others: of two alphabets, of a third one, or none but look-alikes. */
export function isDisguisedHost(host: string): boolean {
  if (host.startsWith('[')) return false;
  const parts = host.split('.').map((part) => (part.startsWith('xn--') ? decoded(part.slice(4)) : part.toLowerCase()));
  const isLatinEnd = latin.test(parts.findLast((part) => part !== '') ?? '');
  return parts.some((part) => looksAlike(part, isLatinEnd));
}

/**
 * Whether an address seems to lead to another site than it does: a name and `@` before its host, which people read as the
 * host, a backslash, or a disguised host. An address of a mailbox is judged by its host.
 */
export function isDisguisedAddress(address: string): boolean {
  const mailbox = /^mailto:[^@]*@(?<host>[^?]*)/iu.exec(address)?.groups?.['host'];
  const asWeb = mailbox === undefined ? address : `https://${mailbox}`;
  if (!/^https?:/iu.test(asWeb) || !URL.canParse(asWeb)) return false;
  const [, authority = ''] = /^https?:[\\/]*([^/?#]*)/iu.exec(asWeb) ?? [];
  const { username, password, hostname } = new URL(asWeb);
  return /[@\\]/u.test(authority) || username !== '' || password !== '' || isDisguisedHost(hostname);
}
