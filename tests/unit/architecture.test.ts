import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { cyclesAmong, importsOf, sourceFiles } from '../support/imports.ts';

const files = sourceFiles('src', 'cms', 'scripts');
const lines = files.flatMap(importsOf);

const within = (folder: string) => (file: string) => file === folder || file.startsWith(`${folder}/`);
const anyOf =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => within(folder)(file));

/** Import lines that lead from one place to a place that it may not know. */
function crossings(from: (file: string) => boolean, to: (file: string) => boolean): string[] {
  return lines
    .filter((line) => from(line.from) && to(line.to))
    .map(({ from: file, to: target }) => `${file} imports ${target}`);
}

const isAstro = (file: string) => /^astro(:|\/|$)/u.test(file) && file !== 'astro/zod';
const isNode = (file: string) => file.startsWith('node:');
const pureCentre = anyOf('src/content-model', 'src/i18n', 'src/routing', 'src/search/analysis', 'src/locales.ts');
const inBrowser = (file: string) => browserFiles.has(file);

/** What a browser loads: the entry points of scripts and the worker, and all that they import. */
function reachable(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const file of found) {
    if (files.includes(file))
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .forEach(({ to }) => found.add(to));
  }
  return found;
}
const browserEntries = files.filter((file) => /(-element|service-worker)\.ts$/u.test(file));
const browserFiles = reachable(browserEntries);

describe('the walls between the rooms', () => {
  test('1: the pure centre knows no Astro, Node, editor or component', () => {
    const outside = (file: string) => isAstro(file) || isNode(file) || anyOf('cms', 'src/components')(file);
    assert.deepEqual(crossings(pureCentre, outside), []);
  });

  test('2: only entries and the content configuration ask the content layer', () => {
    const others = (file: string) => !anyOf('src/entries', 'src/content.config.ts')(file);
    assert.deepEqual(
      crossings(others, (file) => file === 'astro:content'),
      [],
    );
  });

  test('3: components get what they show as props', () => {
    const far = anyOf('src/pages', 'src/entries', 'src/integrations', 'src/layouts');
    assert.deepEqual(crossings(within('src/components'), far), []);
    assert.deepEqual(crossings(within('src/entries'), anyOf('src/components', 'src/layouts', 'src/pages')), []);
    const asking = files
      .filter(within('src/components'))
      .filter((file) => /Astro\.(params|url|currentLocale)/u.test(readFileSync(file, 'utf8')));
    assert.deepEqual(asking, []);
  });

  test('4: code for the browser brings no i18next, Zod or string files along', () => {
    assert.ok(browserEntries.length > 0);
    const heavy = (file: string) => /^(i18next|zod|astro\/zod)$/u.test(file) || within('src/i18n/strings')(file);
    assert.deepEqual([...browserFiles].filter(heavy), []);
    // The list of packages (npm run sbom) says that pages hold no package but the search.
    assert.deepEqual(
      crossings(inBrowser, (file) => !files.includes(file)),
      [],
    );
    assert.deepEqual(crossings(inBrowser, isNode), []);
  });

  test('5: texts import nothing', () => {
    const texts = globSync('content/**/*.mdx');
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.filter((file) => /^\s*(import|export)\s/mu.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  test('6: the editor knows the content model, the addresses, the languages and itself; the build alone knows the editor', () => {
    const own = anyOf('cms', 'src/content-model', 'src/routing', 'src/locales.ts');
    assert.deepEqual(
      crossings(within('cms'), (file) => file.startsWith('src/') && !own(file)),
      [],
    );
    const builders = anyOf('cms', 'scripts');
    assert.deepEqual(
      crossings((file) => !builders(file), within('cms')),
      [],
    );
  });

  test('7: the site knows no scripts and no tests; integrations and pages do not know each other', () => {
    assert.deepEqual(crossings(within('src'), anyOf('scripts', 'tests')), []);
    assert.deepEqual(crossings(within('src/integrations'), anyOf('src/pages', 'src/layouts')), []);
    assert.deepEqual(crossings(anyOf('src/pages', 'src/components', 'src/layouts'), within('src/integrations')), []);
    const drawn = (file: string) => within('src/components')(file) && file.endsWith('.astro');
    assert.deepEqual(crossings(within('src/integrations'), drawn), []);
  });

  test('8: the smallest components know no other component folder', () => {
    const others = (file: string) => within('src/components')(file) && !within('src/components/ui')(file);
    assert.deepEqual(crossings(within('src/components/ui'), others), []);
  });

  test('9: texts and fields have one reader', () => {
    const isParser = (file: string) =>
      /^(?:micromark|mdast-util-(?:from|gfm|mdx|to-hast)|remark|unified|yaml|js-yaml|gray-matter|satteri)(?:$|[-/])/u.test(
        file,
      ) || file.startsWith('@astrojs/markdown');
    const others = (file: string) => !within('src/content-model')(file);
    // The guide for editors is no content: its Markdown is part of the program.
    assert.deepEqual(crossings(others, isParser), [
      'cms/guide/build-guide.ts imports micromark',
      'cms/guide/build-guide.ts imports micromark-extension-gfm',
    ]);
    assert.ok(crossings(within('src/content-model'), isParser).length > 2);
  });

  test('10: nothing knows the laboratory', () => {
    const all = [...lines, ...sourceFiles('tests').flatMap(importsOf)];
    assert.deepEqual(
      all.filter(({ to }) => within('lab')(to)),
      [],
    );
  });

  test('no two files import each other in a circle', () => {
    assert.deepEqual(cyclesAmong(files), []);
  });

  test('no file only passes on what others export', () => {
    const isBarrel = (file: string) => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*.*?\*\//gsu, '')
        .split('\n')
        .filter((line) => line.trim() !== '');
      return code.length > 0 && code.every((line) => /^export .* from /u.test(line));
    };
    assert.deepEqual(files.filter((file) => file.endsWith('.ts')).filter(isBarrel), []);
  });
});

describe('the house style', () => {
  const lengths: [RegExp, number][] = [
    [/\.test\.ts$|\.spec\.ts$/u, 250],
    [/\.astro$/u, 150],
    [/./u, 200],
  ];
  /** Plain data that reads as one list. */
  const exempt = ['src/content-model/common-fields.ts'];

  test('no file is longer than one idea', () => {
    const all = [...files, ...sourceFiles('tests')].filter((file) => !exempt.includes(file));
    const long = all.flatMap((file) => {
      const most = lengths.find(([pattern]) => pattern.test(file))?.[1] ?? 0;
      const count = readFileSync(file, 'utf8').trimEnd().split('\n').length;
      return count > most ? [`${file}: ${count} lines, at most ${most}`] : [];
    });
    assert.deepEqual(long, []);
  });

  test('pages are a few lines', () => {
    const long = sourceFiles('src/pages').filter(
      (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 30,
    );
    assert.deepEqual(long, []);
  });

  test('no template carries a text of the interface', () => {
    const found = files
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => {
        const template = readFileSync(file, 'utf8')
          .split(/^---$/mu)
          .slice(2)
          .join('')
          .replace(/<(script|style)[^>]*>.*?<\/\1>/gsu, '');
        const words = template.replace(/\{[^{}]*\}/gu, '').match(/>[^<>{}]*\p{L}{3,}[^<>{}]*</gu) ?? [];
        return words.filter((text) => !/=>|&&|[=();]/u.test(text)).map((text) => `${file}: ${text}`);
      });
    assert.deepEqual(found, []);
  });
});

describe('languages', () => {
  /** Where a language is spelled out, and why the list of languages cannot stand in its place. */
  const reasons: Readonly<Record<string, string>> = {
    'src/locales.ts': 'the list itself',
    'src/i18n/': 'texts, and habits of one language',
    'src/routing/segments.ts': 'the note for the board is in Dutch only',
    'src/content-model/common-fields.ts': 'the choice that a new entry starts with',
    'src/components/document/TermArticle.astro': 'a term has a Dutch and a Ukrainian side',
    'src/components/document/TermSide.astro': 'a term has a Dutch and a Ukrainian side',
    'src/components/site/Brand.astro': 'the name of the portal in both languages',
    'src/layouts/LanguageChoiceLayout.astro': 'the name of the portal in both languages',
    'cms/admin/main.ts': 'the editor has a phrase book per language',
    'cms/config/collection-configs.ts': 'the language that a new entry starts with',
    'cms/guard/completeness.ts': 'quotation marks of one language',
    'src/search/': 'words of one language, and what its keyboard and letters make of them',
  };

  const spelling = files.filter((file) => /(['"])(?:nl|uk)\1/u.test(readFileSync(file, 'utf8')));

  test('are spelled out in their list, and elsewhere only for a known reason', () => {
    const known = Object.keys(reasons);
    assert.deepEqual(
      spelling.filter((file) => !known.some((place) => file.startsWith(place))),
      [],
    );
  });

  test('have their words of the editor in tables, where the compiler holds them equal', () => {
    const pair = /(?<![\w.])(?:nl|uk): *(?:\(|['"`[{])/u;
    const paired = files.filter(within('cms')).filter((file) => pair.test(readFileSync(file, 'utf8')));
    assert.deepEqual(
      paired.filter((file) => !file.startsWith('cms/strings/')),
      [],
    );
  });

  test('no reason outlives its file', () => {
    const idle = Object.keys(reasons).filter((place) => !spelling.some((file) => file.startsWith(place)));
    assert.deepEqual(idle, []);
  });
});

test('the walls are held against the real import lines', () => {
  const known = {
    from: 'src/components/document/KindLine.astro',
    to: 'src/components/document/kinds.ts',
    typeOnly: false,
  };
  assert.ok(lines.some((line) => line.from === known.from && line.to === known.to));
  assert.deepEqual(crossings(within('src/layouts'), within('src/entries')).length > 10, true);
});
