/**
 * Makes the module of a document's file. Astro's MDX integration asks it instead of a compiler: the page is made of the
 * tree that was checked, and of an editor's text nothing reaches the module but JSON and addresses of pictures.
 */
import { readFile } from 'node:fs/promises';

import type { AstroIntegration, AstroUserConfig } from 'astro';

import { parseDocument } from '#model/entry-file.ts';
import { checkTree } from '#model/safe-mdx/check-tree.ts';
import { documentTree } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { textOutline } from '#model/safe-mdx/text-outline.ts';
import type { DocumentTree } from '#model/safe-mdx/tree-node.ts';

import { withoutBuildMarks } from './build-marks.ts';

type Processor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/** JSON as JavaScript reads it: U+2028 and U+2029 end a line in older readers. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/gu, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));
}

/** A value as a string of JSON, without what the build would take for a mark of its own. */
function json(value: unknown): string {
  return literal(withoutBuildMarks(JSON.stringify(value)));
}

/**
 * The code of the module of a document.
 * @returns a module with `Content`, `frontmatter` (the outline of the text, for who shows it) and `getHeadings`
 * @throws Error when the tree holds what no tree may hold
 */
export function documentModule(tree: DocumentTree): string {
  checkTree(tree);
  const imports = tree.pictures.map((address, index) => `import picture${index} from ${literal(address)};`);
  const names = tree.pictures.map((_, index) => `picture${index}`);
  return [
    `import { textContent } from '#components/document/text-content.ts';`,
    ...imports,
    `export const frontmatter = JSON.parse(${json(textOutline(tree))});`,
    `export function getHeadings() { return []; }`,
    `export const Content = textContent(JSON.parse(${json(tree)}), [${names.join(', ')}]);`,
    `export default Content;`,
    '',
  ].join('\n');
}

const metadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};

/** Astro's processor of Markdown for this portal: MDX files of the content folder, and nothing else. */
export function documentProcessor(): Processor {
  return {
    name: 'kennisbrug',
    options: {},
    createRenderer: () => Promise.reject(new Error('Texts are MDX files below content/. Rename the .md file.')),
    createMdxRenderer: () =>
      Promise.resolve({
        process: async (_content: string, file: string) => {
          const { body } = parseDocument(await readFile(file, 'utf8'));
          return { code: documentModule(documentTree(readText(body))), map: null, astroMetadata: metadata };
        },
      }),
  };
}

/**
 * Hides the text of MDX files from Astro, whose reader of front matter is not the one that the check uses: the processor
 * reads the file itself.
 */
export function ownFileReader(): AstroIntegration {
  return {
    name: 'kennisbrug:own-file-reader',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = { filter: { id: /\.mdx$/u }, handler: () => '' };
        updateConfig({ vite: { plugins: [{ name: 'kennisbrug:own-file-reader', enforce: 'pre', load }] } });
      },
    },
  };
}
