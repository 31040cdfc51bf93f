import { assertThat, inBothLanguages, type ReaderScenario } from '../scenario.ts';
import { pathTo } from '#routing/paths.ts';

const words = {
  nl: { staff: /een vaste medewerker/u, fits: 'Past nu bij u.', found: /^\d+ van \d+ handleidingen/u },
  uk: { staff: /відповідальний працівник/u, fits: 'Підходить уже зараз.', found: /^Підходять уже зараз: \d+ з \d+/u },
} as const;

/** The verdicts on the guides in sight, from top to bottom. */
function verdicts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-needs] [data-part=verdict]')]
    .filter((verdict) => verdict.checkVisibility())
    .map((verdict) => verdict.innerText.trim());
}

export const matchScenarios: readonly ReaderScenario[] = inBothLanguages(words, (locale, word) => ({
  name: `ticks order the guides in ${locale}, and are there again when the reader comes back from one`,
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(pathTo(locale, { page: 'match' }));
    await page.see('input[type=checkbox]');
    const boxes = await page.run(() => document.querySelectorAll('input[type=checkbox]').length);
    for (let ticked = 1; ticked <= boxes; ticked += 1) {
      await page.click('label:has(input[type=checkbox]:not(:checked))');
      await page.until(
        'one more tick',
        (count) => document.querySelectorAll('input:checked[type=checkbox]').length === count,
        ticked,
      );
    }
    await page.see('[role=status]', word.found);
    const all = await page.run(verdicts);
    assertThat(
      all.length > 0 && all.every((verdict) => verdict === word.fits),
      `Not every guide fits: ${all.join(' | ')}`,
    );
    await page.click('label', word.staff);
    await page.until(
      'a guide that does not fit',
      (fits) =>
        [...document.querySelectorAll<HTMLElement>('[data-needs] [data-part=verdict]')].some(
          (each) => each.checkVisibility() && each.innerText.trim() !== fits,
        ),
      word.fits,
    );
    const some = await page.run(verdicts);
    const fit = some.filter((verdict) => verdict === word.fits).length;
    assertThat(
      some.slice(0, fit).every((verdict) => verdict === word.fits),
      'Guides that fit do not come first.',
    );
    await page.click('[data-needs] a');
    await page.gone('[data-needs]');
    await page.see('h1');
    await page.tab.back();
    await page.until(
      'the ticks',
      (count) => document.querySelectorAll('input:checked[type=checkbox]').length === count,
      boxes - 1,
    );
    await page.see('[role=status]', word.found);
  },
}));
