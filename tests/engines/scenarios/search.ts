import { failures, type Failure, type Host } from '../host.ts';
import type { PageView } from '../page.ts';
import { assertThat, inBothLanguages, type ReaderScenario } from '../scenario.ts';

const words = {
  nl: { path: '/nl/zoeken/', query: 'ondernemers', filter: /^Handleidingen/u },
  uk: { path: '/uk/poshuk/', query: 'підприємців', filter: /^Порадники/u },
} as const;

const result = '[data-part=list] > li';
const field = 'input[type=search]';

const typing = inBothLanguages(words, (locale, word) => ({
  name: `search in ${locale} answers while a word is typed, narrows, and is there again when the reader comes back`,
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(word.path);
    await page.click(field);
    await page.tab.type(word.query);
    await page.see(`${result} mark`);
    await page.until(
      'the query in the address',
      (query) => new URL(location.href).searchParams.get('q') === query,
      word.query,
    );
    const all = await page.run(() => document.querySelectorAll('[data-part=list] > li').length);
    await page.run(() => document.querySelector('details.kb-filters')?.setAttribute('open', ''));
    await page.click('.kb-filters label', word.filter);
    await page.until(
      'one kind of page',
      (before) => {
        const kinds = [...document.querySelectorAll('[data-part=list] .kb-kind')].map((kind) => kind.textContent);
        return location.search.includes('kind=') && new Set(kinds).size === 1 && kinds.length <= before;
      },
      all,
    );
    await page.click(`${result} a`);
    await page.gone('kb-search');
    await page.see('h1');
    await page.tab.back();
    await page.see(`${result} mark`);
    await page.until(
      'the query in the field',
      (query) => document.querySelector<HTMLInputElement>('input[type=search]')?.value === query,
      word.query,
    );
  },
}));

/** How a search ended. */
function outcome(): 'results' | 'error' | 'nothing' | undefined {
  const isShown = (part: string): boolean => document.querySelector(`[data-part=${part}]`)?.checkVisibility() === true;
  if (document.querySelector('kb-search')?.getAttribute('aria-busy') !== 'false') return undefined;
  if (isShown('error')) return 'error';
  if (document.querySelector('[data-part=list] > li')) return 'results';
  return isShown('advice') ? 'nothing' : undefined;
}

/** One path of each kind of file that search fetches: names with a hash in them count once for each folder. */
function kindsOf(paths: readonly string[]): Map<string, string> {
  const files = paths.map((path) => path.split('?')[0] ?? '').filter((path) => /^\/(?:pagefind|search)\//u.test(path));
  return new Map(files.map((path) => [path.replace(/[^/]*[\da-f]{6,}[^/.]*/u, '*'), path]));
}

async function failOnce(page: PageView, host: Host, address: string, refused: string, failure: Failure): Promise<void> {
  const about = `${refused}, ${failure}`;
  const folder = refused.slice(0, refused.lastIndexOf('/') + 1);
  const isRefused = (path: string): boolean =>
    refused.includes('*') ? path.startsWith(folder) : path.split('?')[0] === refused;
  host.refuse(isRefused, failure);
  await page.goto(address);
  const ended = await page.until(`an answer without ${about}`, outcome);
  assertThat(ended !== 'nothing', `Search says that nothing was found without ${about}.`);
  host.mend();
  if (ended === 'error') await page.click('[data-part=retry]');
  await page.see(result);
  await page.gone('[data-part=error]');
}

const refusals = inBothLanguages(words, (locale, word) => ({
  name: `search in ${locale} tells of every file that does not come, and finds when it is tried again`,
  behind: 'site',
  mayThrow: /pagefind/iu,
  run: async ({ page, host }) => {
    const address = `${word.path}?q=${encodeURIComponent(word.query)}`;
    host.mend();
    host.asked();
    await page.goto(address);
    await page.see(`${result} mark`);
    const kinds = [...kindsOf(host.asked()).keys()];
    assertThat(kinds.length > 2, `Search fetches no files: ${kinds.join(', ')}.`);
    for (const kind of kinds) {
      for (const failure of Object.keys(failures) as Failure[]) await failOnce(page, host, address, kind, failure);
    }
  },
}));

export const searchScenarios: readonly ReaderScenario[] = [...typing, ...refusals];
