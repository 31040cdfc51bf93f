import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aPageFile, errorsIn } from './written-content.ts';

const both = (text: string) => `{ nl: ${text}, uk: ${text} }`;
const source = '{ url: https://example.org/, title: Bron, publisher: X, accessed: 2026-11-01 }';

/** A law with one source and the rules that are given, one a line. */
function aLaw(...rules: readonly string[]): string {
  const fields = [`country: UA`, `title: ${both('Proef')}`, 'status: in-force', 'checkedOn: 2026-11-01'];
  return [...fields, `sources: [${source}]`, 'rules:', ...rules.map((rule) => `  - ${rule}`), ''].join('\n');
}

const rule = `{ id: owner, article: art. 1, text: ${both('Mag.')} }`;

/** What is said of a page with a body, beside a law with the rule `owner`. */
function saidOf(body: string, fields: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const page = aPageFile({ body: `## Kop {#deel}\n\n${body}\n`, fields: { status: 'draft', ...fields } });
  return errorsIn({ 'pages/x.nl.mdx': page, 'laws/ua-1.yaml': aLaw(rule) }, 'nl');
}

test('a rule that a text shows is one of the law that it names', async () => {
  assert.deepEqual(await saidOf('<Rule of="ua-1/owner" />'), []);
  assert.deepEqual(await saidOf('<Rule of="ua-1/buyer" />'), [
    'pages/x.nl.mdx:15  De wet ua-1 heeft geen regel ‘buyer’. Wel: owner. Verbeter het kenmerk, of voeg de regel toe bij de wet.',
  ]);
  assert.deepEqual(await saidOf('<Rule of="ua-2/owner" />'), [
    'pages/x.nl.mdx:15  Het blok noemt de wet ua-2, maar die is er niet. Verbeter het kenmerk, of voeg de wet toe.',
  ]);
  assert.deepEqual(await saidOf('<Rule of="ua-1" />'), [
    'pages/x.nl.mdx:15  ‘ua-1’ is geen regel uit een wet. Schrijf het kenmerk van de wet, een schuine streep en dat van de regel: ua-5018-vi/managing-company.',
  ]);
});

test('two rules of a law do not share an id', async () => {
  assert.deepEqual(await errorsIn({ 'laws/ua-1.yaml': aLaw(rule, rule) }, 'uk'), [
    'laws/ua-1.yaml:8  Код «owner» уже має інша норма цього закону. Дайте одній із них інший код.',
  ]);
});

test('a source that a block or a field cites is one of the list', async () => {
  const sources = { sources: `[${source}]` };
  assert.deepEqual(await saidOf('<Note kind="info" text="Zie [1](#s1)." />', sources), []);
  assert.deepEqual(await saidOf('<Note kind="info" text="Zie [2](#s2)." />', sources), [
    'pages/x.nl.mdx:16  De tekst noemt bron 2, maar de lijst telt er 1. Voeg de bron toe of verbeter het nummer.',
  ]);
  const cited = `{ id: owner, article: art. 1, text: ${both('"Mag [2](#s2)."')} }`;
  assert.deepEqual(await errorsIn({ 'laws/ua-1.yaml': aLaw(cited) }, 'nl'), [
    'laws/ua-1.yaml:7  De tekst noemt bron 2, maar de lijst telt er 1. Voeg de bron toe of verbeter het nummer.',
    'laws/ua-1.yaml:7  De tekst noemt bron 2, maar de lijst telt er 1. Voeg de bron toe of verbeter het nummer.',
  ]);
});

test('a citation stands only where readers can follow it', async () => {
  const told = await saidOf('Tekst [1](#s1).', { sources: `[${source}]`, summary: 'Kort [1](#s1).' });
  assert.deepEqual(told, [
    'pages/x.nl.mdx:5  ‘Samenvatting’ verwijst naar bron 1, maar daar kan de lezer geen verwijzing volgen. Haal die weg, of verwijs in de tekst.',
  ]);
});

test('a version of a law is not read before it is valid', async () => {
  const law = `${aLaw(rule)}validOn: 2026-12\n`;
  assert.deepEqual(await errorsIn({ 'laws/ua-1.yaml': law }, 'nl'), [
    'laws/ua-1.yaml:8  De versie die is gelezen (2026-12) is van na de dag van nakijken (2026-11-01). Verbeter een van de twee.',
  ]);
});
