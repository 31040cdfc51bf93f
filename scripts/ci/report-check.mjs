/**
 * Writes the status of the check with the commit, on GitHub and Forgejo. Plain JavaScript without imports, so that it runs
 * before anything is installed, on the Node of the runner.
 *
 * Usage: node scripts/ci/report-check.mjs pending|success|failure|cancelled [file with the line of faults]
 *
 * GitHub: https://docs.github.com/en/rest/commits/statuses (at most 140 signs, permission `statuses: write`).
 * Forgejo: `/api/swagger`, `repoCreateStatus`; its runner sets the same variables, with the token of the job.
 */
import { readFile } from 'node:fs/promises';

/** The name that the protection of the published branch asks for; the editor looks for it as well (cms/hosts/git-host.ts). */
const context = 'kennisbrug/check';
const mostSigns = 140;

const [outcome, lineFile] = process.argv.slice(2);
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_SERVER_URL, GITHUB_SHA, GITHUB_TOKEN } = process.env;

/** A run that was cancelled says so by a state that is no pass. */
const states = { pending: 'pending', success: 'success', failure: 'failure', cancelled: 'error' };
const state = states[outcome];
if (state === undefined) throw new Error(`"${outcome}" is no outcome. Write ${Object.keys(states).join(', ')}.`);

const line = lineFile === undefined ? '' : await readFile(lineFile, 'utf8').catch(() => '');
const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/statuses/${GITHUB_SHA}`, {
  method: 'POST',
  headers: { authorization: `token ${GITHUB_TOKEN}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    state,
    context,
    description: line.trim().slice(0, mostSigns) || outcome,
    target_url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
  }),
});
if (!response.ok) {
  console.error(`The status was not written: ${response.status} ${await response.text()}`);
  process.exitCode = 1;
}
