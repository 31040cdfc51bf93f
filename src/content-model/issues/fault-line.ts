/**
 * The faults of a proposed change in one line, as the status of a commit on a Git host can carry it, and back:
 * `dead-link guides/energy-hub.nl:12 {"address":"../cases/x"}; empty-field terms/heat:3; +4`. Whoever may push to the
 * repository can write such a status: what is read from one is held to the table of kinds and to the shape of a path.
 */
import { parsePath } from '../entry-path.ts';
import { isDocumentName } from '../collection-names.ts';

import type { Issue } from './issue.ts';
import { issueKinds } from './issue-kinds.ts';
import type { IssueKind } from './issue-kinds.ts';

export interface FaultLine {
  faults: Issue[];
  /** How many more there are that did not fit. */
  more: number;
}

/** What was found in a text, such as data about a person, never stands in a status: anyone may read those. */
const unspoken = 'found';

/** Most signs of one value. */
const longestValue = 80;

/** No host keeps a longer status. */
const longestLine = 1000;

/** Control signs, line ends, and signs that turn the direction of what follows. */
const unsafeSigns = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** `guides/energy-hub.nl` for `content/guides/energy-hub.nl.mdx`; any other path stays whole. */
function shortPath(file: string): string {
  const place = parsePath(file) ? file.replace(/^content\//u, '').replace(/\.(?:mdx|yaml)$/u, '') : file;
  return place.split('/').map(encodeURIComponent).join('/');
}

function longPath(place: string): string {
  const collection = place.slice(0, place.indexOf('/'));
  const path = `content/${place}.${isDocumentName(collection) ? 'mdx' : 'yaml'}`;
  return parsePath(path) ? path : cleanText(decoded(place));
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

type SentValue = string | readonly [nl: string, uk: string];

function sentValues({ values = {} }: Issue): string {
  const sent = Object.entries(values).flatMap(([name, value]): [string, SentValue][] =>
    name === unspoken ? [] : [[name, typeof value === 'string' ? value : [value.nl, value.uk]]],
  );
  return sent.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(sent))}`;
}

function withoutValues({ kind, file, line }: Issue): string {
  return `${kind} ${shortPath(file)}${line === undefined ? '' : `:${line}`}`;
}

/**
 * Puts faults in one line.
 * @param issues in the order in which they matter
 * @param most signs that the host keeps of a status: GitHub 140, GitLab and Forgejo 255
 */
export function formatFaultLine(issues: readonly Issue[], most: number): string {
  const parts: string[] = [];
  const lineWith = (part: string): string => {
    const more = issues.length - parts.length - 1;
    return [...parts, part, ...(more > 0 ? [`+${more}`] : [])].join('; ');
  };
  for (const issue of issues) {
    const bare = withoutValues(issue);
    const fitting = [`${bare}${sentValues(issue)}`, bare].find((part) => lineWith(part).length <= most);
    if (fitting === undefined) break;
    parts.push(fitting);
  }
  const more = issues.length - parts.length;
  return [...parts, ...(more > 0 ? [`+${more}`] : [])].join('; ');
}

function isKind(text: string): text is IssueKind {
  return Object.hasOwn(issueKinds, text);
}

function cleanText(text: string): string {
  return text.replace(unsafeSigns, '').slice(0, longestValue);
}

function readValue(value: unknown): string | { en: string; nl: string; uk: string } | undefined {
  if (typeof value === 'string') return cleanText(value);
  const [nl, uk] = Array.isArray(value) ? value.map((each: unknown) => each) : [];
  if (typeof nl !== 'string' || typeof uk !== 'string') return undefined;
  return { en: cleanText(nl), nl: cleanText(nl), uk: cleanText(uk) };
}

/** A sign for every value that the sentences of a kind need: the host may have kept the kind alone. */
function unknownValues(kind: IssueKind): Record<string, string> {
  const words: string = issueKinds[kind].words.nl;
  return Object.fromEntries([...words.matchAll(/\{([a-z]+)\}/gu)].map(([, name = '']) => [name, '…']));
}

function readValues(json: string): NonNullable<Issue['values']> {
  try {
    const sent: unknown = JSON.parse(json);
    const values = Object.entries(sent ?? {}).flatMap(([name, value]) => {
      const read = readValue(value);
      return read === undefined ? [] : [[name, read] as const];
    });
    return Object.fromEntries(values);
  } catch {
    return {};
  }
}

const faultShape =
  /([a-z]+(?:-[a-z]+)*) ([^\s;{}]{1,200}?)(?::(\d{1,6}))?(?: (\{(?:"(?:[^"\\]|\\.)*"|[[\],:])*\}))?(?:; |$)/uy;

/**
 * Reads the line of a status.
 * @returns undefined for a text that holds no fault of a known kind, whoever wrote it
 */
export function parseFaultLine(text: string): FaultLine | undefined {
  const faults: Issue[] = [];
  if (text.length > longestLine) return undefined;
  faultShape.lastIndex = 0;
  let rest = 0;
  for (let found = faultShape.exec(text); found; found = faultShape.exec(text)) {
    rest = faultShape.lastIndex;
    const [, kind = '', place = '', line, json] = found;
    if (!isKind(kind)) return undefined;
    faults.push({
      kind,
      file: longPath(place),
      ...(line !== undefined && { line: Number(line) }),
      values: { ...unknownValues(kind), ...(json !== undefined && readValues(json)) },
    });
  }
  const [, more = '0'] = /^\+(\d{1,4})$/u.exec(text.slice(rest)) ?? [];
  if (faults.length === 0 || (rest < text.length && more === '0')) return undefined;
  return { faults, more: Number(more) };
}
