/** A page as a scenario looks at it: what can be seen is waited for and clicked, frame by frame, without a clock. */
import type { Tab } from './engine.ts';

/** What is looked for: the first visible element with this text, or this label. */
type Wanted = readonly [css: string, text?: string | RegExp];

export interface PageView {
  tab: Tab;
  goto: (path: string) => Promise<void>;
  /** Waits until the page at a path stands, with all that it loads at once. */
  at: (path: string) => Promise<void>;
  see: (...wanted: Wanted) => Promise<void>;
  gone: (...wanted: Wanted) => Promise<void>;
  /** Clicks in the middle, once nothing lies over it. */
  click: (...wanted: Wanted) => Promise<void>;
  /** Waits until a probe, run in the page with these arguments, finds something, and returns it. */
  until: <A extends unknown[], R>(what: string, probe: (...args: A) => R, ...args: A) => Promise<NonNullable<R>>;
  /** Runs a function in the page, and once more when the page goes away meanwhile. */
  run: <A extends unknown[], R>(script: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
}

/** Limit for what hangs, in milliseconds: a busy computer is slow, not broken. */
const patience = 90_000;

/** Finds an element, in the page; with `point` also where it can be clicked, once it stands still. */
const find = `async (css, source, flags, point) => {
  // Capitals of the style sheet are not in the text itself.
  const words = (element) => [element.getAttribute('aria-label'), element.innerText, element.textContent]
    .map((text) => (text ?? '').replace(/\\s+/gu, ' ').trim());
  const pattern = source === null ? undefined : new RegExp(source, flags);
  const element = [...document.querySelectorAll(css)].find((each) =>
    each.getClientRects().length > 0 && each.checkVisibility({ visibilityProperty: true }) &&
    (pattern === undefined || words(each).some((text) => pattern.test(text))));
  if (!element || !point) return element !== undefined;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const middle = () => {
    const box = element.getClientRects()[0];
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  // A font or a picture that comes late moves what is below it.
  const before = middle();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const place = middle();
  if (document.fonts.status !== 'loaded' || place?.x !== before?.x || place?.y !== before?.y) return null;
  const top = document.elementFromPoint(place.x, place.y);
  return top !== null && (element.contains(top) || top.contains(element)) ? place : null;
}`;

/** Asks for some frames; the caller asks again, also when the page went away meanwhile. */
function patiently(probe: string, args: readonly unknown[]): string {
  return `(async () => {
    const probe = ${probe};
    for (let frame = 0; frame < 60; frame += 1) {
      const found = await probe(...${JSON.stringify(args)});
      if (found) return found;
      await new Promise((done) => requestAnimationFrame(done));
    }
    return null;
  })()`;
}

function argumentsOf([css, text]: Wanted): readonly unknown[] {
  if (text === undefined) return [css, null, ''];
  if (text instanceof RegExp) return [css, text.source, text.flags];
  return [css, `^${RegExp.escape(text)}$`, 'u'];
}

/** Where a tab is and what it shows, for the words of a failure. */
const shown = `location.href + '\\n' + document.body.innerText.replace(/\\s+/gu, ' ').slice(0, 600)`;

/**
 * Looks at the pages of one host in a tab.
 * @param origin what paths are added to
 */
export function viewOf(tab: Tab, origin: string): PageView {
  const wait = async (what: string, probe: string, args: readonly unknown[]): Promise<unknown> => {
    const limit = performance.now() + patience;
    for (;;) {
      let fault = '';
      const found = await tab.evaluate(patiently(probe, args)).catch((error: unknown) => {
        fault = String(error);
      });
      if (found) return found;
      if (performance.now() < limit) continue;
      const page = String(await tab.evaluate(shown).catch(() => 'no page'));
      throw new Error(`${what}: waited in vain. ${fault}\n${page}`);
    }
  };
  const named = ([css, text]: Wanted): string => `${css} ${text === undefined ? '' : String(text)}`;
  return {
    tab,
    goto: (path) => tab.goto(origin + path),
    at: async (path) => {
      const probe = `(path) => location.pathname === path && document.readyState === 'complete'`;
      await wait(`the page ${path}`, probe, [path]);
    },
    see: async (...wanted) => {
      await wait(named(wanted), find, [...argumentsOf(wanted), false]);
    },
    gone: async (...wanted) => {
      await wait(`${named(wanted)} to go`, `async (...args) => !(await (${find})(...args))`, [
        ...argumentsOf(wanted),
        false,
      ]);
    },
    click: async (...wanted) => {
      // What the probe gives when it is asked for a place.
      const place = (await wait(named(wanted), find, [...argumentsOf(wanted), true])) as { x: number; y: number };
      await tab.clickAt(place.x, place.y);
    },
    until: async <A extends unknown[], R>(what: string, probe: (...args: A) => R, ...args: A) =>
      // The probe's own value, as JSON.
      (await wait(what, String(probe), args)) as NonNullable<R>,
    run: async <A extends unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> => {
      const boxed = `async (...args) => ({ value: await (${String(script)})(...args) })`;
      // The script's own value, as JSON.
      const { value } = (await wait('a script', boxed, args)) as { value: Awaited<R> };
      return value;
    },
  };
}
