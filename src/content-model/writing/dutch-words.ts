/**
 * Dutch of the office with plain Dutch beside it. Our own short list: words that readers of level
 * B1 miss and that lose nothing when replaced. Terms of the trade are no part of it, because the
 * glossary explains them.
 */
import type { WordPair } from './word-list.ts';

export const hardDutchWords: readonly WordPair[] = [
  { forms: ['middels', 'door middel van'], plain: 'met, door' },
  { forms: ['conform', 'ingevolge', 'krachtens'], plain: 'volgens' },
  { forms: ['teneinde'], plain: 'om' },
  { forms: ['inzake', 'betreffende', 'aangaande', 'omtrent', 'met betrekking tot'], plain: 'over' },
  { forms: ['ten aanzien van'], plain: 'over, voor' },
  { forms: ['ten behoeve van'], plain: 'voor' },
  { forms: ['ten gevolge van', 'als gevolg van'], plain: 'door' },
  { forms: ['dient te', 'diende te'], plain: 'moet, moest' },
  { forms: ['dienen te', 'dienden te'], plain: 'moeten, moesten' },
  { forms: ['alsmede', 'alsook'], plain: 'en, en ook' },
  { forms: ['eveneens', 'tevens'], plain: 'ook' },
  { forms: ['reeds'], plain: 'al' },
  { forms: ['thans'], plain: 'nu' },
  { forms: ['indien'], plain: 'als' },
  { forms: ['derhalve', 'mitsdien'], plain: 'daarom, dus' },
  { forms: ['desalniettemin', 'niettemin'], plain: 'toch' },
  { forms: ['geschiedt', 'geschieden', 'geschiedde'], plain: 'gebeurt, gebeuren' },
  { forms: ['alvorens'], plain: 'voordat' },
  { forms: ['aanwenden', 'aangewend'], plain: 'gebruiken' },
  { forms: ['voornoemde', 'bovengenoemde', 'onderhavige', 'desbetreffende', 'betreffend'], plain: 'deze, dit' },
  { forms: ['behoudens'], plain: 'behalve' },
  { forms: ['jegens'], plain: 'tegen, tegenover' },
  { forms: ['voorts'], plain: 'verder' },
  { forms: ['wederom'], plain: 'weer' },
  { forms: ['te allen tijde'], plain: 'altijd' },
  { forms: ['dusdanig', 'dusdanige'], plain: 'zo, zulke' },
  { forms: ['ofschoon'], plain: 'hoewel' },
  { forms: ['nadien'], plain: 'daarna' },
  { forms: ['woonachtig'], plain: 'woont' },
  { forms: ['gelieve'], plain: 'wilt u' },
  { forms: ['verstrekken', 'verstrekt', 'verstrekte'], plain: 'geven, geeft, gaf' },
  { forms: ['faciliteren', 'faciliteert', 'gefaciliteerd'], plain: 'helpen, mogelijk maken' },
  { forms: ['implementeren', 'implementeert', 'geïmplementeerd', 'implementatie'], plain: 'invoeren' },
  { forms: ['participeren', 'participeert', 'geparticipeerd'], plain: 'meedoen' },
  { forms: ['monitoren', 'monitort', 'gemonitord'], plain: 'volgen' },
  { forms: ['optimaliseren', 'geoptimaliseerd'], plain: 'verbeteren' },
];
