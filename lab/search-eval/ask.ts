/** Asks the two searches in a browser tab and takes their time. */

/** Milliseconds of a query: by itself, and with its results. */
export interface QueryTime {
  query: number;
  shown: number;
}

/** Runs in the page: puts a query in the form and waits for the list. */
export function askPage(query: string): Promise<QueryTime> {
  const field = document.querySelector<HTMLInputElement>('kb-search input[type=search]');
  const element = document.querySelector('kb-search');
  if (!field?.form || !element) throw new Error('There is no search page.');
  field.value = query;
  performance.clearMeasures();
  const started = performance.now();
  field.form.requestSubmit();
  return new Promise((resolve) => {
    const look = () => {
      const [measure] = performance.getEntriesByName('search-query');
      if (measure && element.getAttribute('aria-busy') === 'false')
        resolve({ query: measure.duration, shown: performance.now() - started });
      else setTimeout(look, 0);
    };
    look();
  });
}

/** Runs in the page: asks Pagefind's own module at `address`. */
export async function askStock({ address, query }: { address: string; query: string }): Promise<QueryTime> {
  interface Stock {
    search: (terms: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  }
  const pagefind = (await import(address)) as Stock;
  const started = performance.now();
  const { results } = await pagefind.search(query);
  const searched = performance.now();
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { query: searched - started, shown: performance.now() - started };
}
