/**
 * Sounds that come and go between the forms of a Ukrainian word (Український правопис 2019, §§ 8–10, 17): і in a closed
 * syllable beside о or е in an open one (договір, договору; ніч, ночі), о or е that drops out (ринок, ринку; земля,
 * земель), к and г that become ц and з (сторінка, сторінці). All of it on skeletons.
 */

/** Stems of one syllable, the one that stands for both first: a rule would take село for сіль. */
const pairs =
  'rok rik, noq niq, kon kin, stol stil, dom dim, peq piq, bok bik, xod xid, rod rid, plod plid, lod lid, rost rist, ' +
  'voh vih, nos nis, xvost xvist, host hist, kost kist, dvor dvir, zbor zbir, spor spir, tvor tvir, vxod vxid, ' +
  'sxod sxid, req riq, nij noj, rov riv, vol vil, sol sil, den dni, den dn, den dnem, hrow hriw, ' +
  'slov sliv, pol pil, viin voien';

const oneForBoth: ReadonlyMap<string, string> = new Map(
  pairs.split(', ').map((pair) => {
    const [kept = '', other = ''] = pair.split(' ');
    return [other, kept];
  }),
);

/** A last syllable with і, о or е between two consonants, behind another syllable. */
const fleeting = /(?<=[aeiouy].*[^aeiouy])[eio](?=[^aeiouy]$)/u;

/** The one stem that stands for all that the sounds of a stem may become in its forms. */
export function withoutSoundChange(stem: string): string {
  const hard = stem.replace(/c$/u, 'k').replace(/z$/u, 'h');
  return oneForBoth.get(hard) ?? hard.replace(/ist$/u, 'ost').replace(fleeting, '');
}
