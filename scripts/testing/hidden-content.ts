/**
 * What readers may not know of, put into a copy of the project before it is built: past every check, so that the last
 * wall is tried alone. Nothing of it may stand in any file of the site.
 */
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { locales } from '#locales';

/** A real place of which no text of the portal tells, in every spelling that the fixture uses. */
const place = /i[sz][iyj]?um|ізюм|изюм|%d1%96%d0%b7%d1%8e%d0%bc/iu;

const names = 'nl: "[Voorbeeld] Izium"\n  uk: "[Приклад] Ізюмська громада"';

const records = {
  'municipalities/izium': `name:\n  ${names}\ncountry: UA\nrole: participant\nsummary:\n  ${names}\n`,
  'organisations/izium': `name:\n  ${names}\nrole:\n  ${names}\ncountry: UA\ninPilot: true\n`,
  'agreements/izium': `text:\n  ${names}\nowner:\n  ${names}\ndue: 2027-01-31\nstate: open\n`,
  'milestones/izium': `title:\n  ${names}\nwhen:\n  ${names}\norder: 99\ntext:\n  ${names}\ncertainty: planned\nvisits: [silent-izium]\nhighlight: true\n`,
};

const consent = ['partnerAgreed', 'hostAgreed']
  .map((party) => `  ${party}:\n    function:\n      nl: "[Voorbeeld]"\n      uk: "[Приклад]"\n    on: 2026-01-01\n`)
  .join('');

/** A report of a visit from one that stands there already. */
function visit(report: string, fields: string): string {
  return report
    .replace(/^title: .*$/mu, 'title: "[Voorbeeld] Izium, Ізюм"')
    .replace(/^slug: .*$/mu, 'slug: bezoek-izium')
    .replace(/^release:\n(?: .*\n)+/mu, '')
    .replace(/^agreements: .*$/mu, `agreements: [izium]\nmunicipalities: [izium]\n${fields}`)
    .replace(/^municipalities: \[aalsmeer.*\n/mu, '')
    .replace('\n## ', '\n![[Voorbeeld] Ізюм](../media/visits/izium/izium.png)\n\n## ');
}

/** Adds what must stay hidden to the content of a copied project. */
export async function addHiddenContent(root: string): Promise<void> {
  const content = join(root, 'content');
  await mkdir(join(content, 'media/visits/izium'), { recursive: true });
  await cp(join(content, 'media/visits/example/drawing.png'), join(content, 'media/visits/izium/izium.png'));
  for (const [name, text] of Object.entries(records)) await writeFile(join(content, `${name}.yaml`), text);
  for (const locale of locales) {
    const file = (name: string): string => join(content, `${name}.${locale}.mdx`);
    const report = await readFile(file('visits/working-visit-ukraine'), 'utf8');
    const withheld = `sensitivity:\n  level: place-withheld\narea:\n  country: UA\n  region: UA-63\nrelease:\n${consent}`;
    await writeFile(file('visits/silent-izium'), visit(report, ''));
    await writeFile(file('visits/withheld-izium'), visit(report, withheld).replace('bezoek-izium', 'izium-zonder'));
    const guide = await readFile(file('guides/working-visit'), 'utf8');
    const told = guide
      .replace(/^title: .*$/mu, 'title: "[Voorbeeld] Hromada Izium"')
      .replace(/^slug: .*$/mu, 'slug: izium');
    await writeFile(file('guides/izium'), told);
    const related = guide.replace('  visits: [', '  visits: [silent-izium, withheld-izium, ');
    await writeFile(file('guides/working-visit'), related);
  }
}

async function holdsPlace(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return place.test((isZipped ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Files of a built site that tell of the hidden place, in their names or in what they hold. */
export async function filesThatTell(...folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for await (const entry of glob('**', { cwd: folder, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      if (place.test(basename(path)) || (await holdsPlace(path))) found.push(path);
    }
  }
  return found;
}
