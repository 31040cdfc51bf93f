/**
 * Notes in translations that they follow their source as it stands.
 *
 * Usage: npm run content:stamp [-- guides/bi-zone …]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { stampTranslations } from './checks/stamp.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' } },
});
const changed = await stampTranslations(resolve(values.root), positionals);
console.log(changed.length === 0 ? 'All translations are stamped already.' : changed.join('\n'));
