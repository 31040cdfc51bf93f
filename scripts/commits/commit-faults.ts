/** What every commit says, so that `git blame` answers why: the rules of CONTRIBUTING.md under "Commits". */

/** A commit that is judged. */
export interface Commit {
  hash: string;
  title: string;
  /** All below the title. */
  body: string;
}

/** https://git-scm.com/docs/git-commit#_discussion asks for 50; 72 is what lists and hosts show. */
const mostSigns = 72;

/** Fewer letters say no reason. */
const fewestLetters = 12;

/** Lines that Git and its hosts add, https://git-scm.com/docs/git-interpret-trailers. */
const trailer = /^(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)+|Closes|Fixes|Refs?|Resolves): .*$/gmu;

function reasonIn({ body, title }: Commit): string {
  return body
    .replaceAll(title, '')
    .replace(trailer, '')
    .replace(/[^\p{L}]/gu, '');
}

/** What is wrong with a commit, each as one sentence with its place and what to do. */
export function commitFaults(commit: Commit): string[] {
  const place = `${commit.hash.slice(0, 9)} "${commit.title}"`;
  const remedy = `Reword it before it is merged: git rebase --interactive ${commit.hash.slice(0, 9)}~, and "reword" in its line.`;
  const signs = [...commit.title].length;
  const faults: string[] = [];
  if (signs > mostSigns) faults.push(`${place} has a title of ${signs} signs, ${mostSigns} at most. ${remedy}`);
  if ([...reasonIn(commit)].length < fewestLetters)
    faults.push(`${place} has no body that says why: what was wrong or wanted, and what was rejected. ${remedy}`);
  return faults;
}
