/**
 * Keeps the words of texts apart from what Vite, Rolldown and Astro look for in the code of a build and replace there:
 * `__VITE_ASSET__…__`, `__VITE_IS_MODERN__`, `!~{001}~`, `__ASTRO_IMAGE_…`.
 */
import type { AstroIntegration } from 'astro';

/** Stands in a value that Astro would take for a picture. No file of the content may hold it (`hidden-signs.ts`). */
const apart = '\uE001';

/** How Astro marks pictures among the values of an entry. */
const pictureMark = '__ASTRO_IMAGE_';

function byNumber(text: string, backslash: string): string {
  return text.replace(/__(?=[A-Z])/gu, `_${backslash}u005f`).replaceAll('!~{', `!${backslash}u007e{`);
}

/** JSON that means the same and holds no such mark: a sign of each is written by its number. */
export function withoutBuildMarks(json: string): string {
  return byNumber(json, '\\');
}

/** The values of an entry, so that Astro takes no text for a picture. `buildMarks` makes them what they were. */
export function withoutPictureMarks(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutPictureMark(value)]));
}

function withoutPictureMark(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(pictureMark) ? `_${apart}${value.slice(1)}` : value;
  if (Array.isArray(value)) return value.map(withoutPictureMark);
  return typeof value === 'object' && value !== null ? withoutPictureMarks({ ...value }) : value;
}

/** The code of Astro's module of all entries, which is `JSON.parse("…")`: without the marks, with the values as they were. */
export function entriesWithoutMarks(code: string): string {
  return byNumber(code.replaceAll(apart, ''), '\\\\');
}

/** Lets no part of a build take the words of an entry for a mark of its own. */
export function buildMarks(): AstroIntegration {
  const transform = { filter: { id: /^\0astro:data-layer-content$/u }, handler: entriesWithoutMarks };
  return {
    name: 'kennisbrug:build-marks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'kennisbrug:build-marks', transform }] } });
      },
    },
  };
}
