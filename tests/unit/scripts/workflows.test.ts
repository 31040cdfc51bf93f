/** The recipes for CI as the hosts read them: strict YAML, and the facts on which the editor and the protections rely. */
import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { portalDay } from '#model/dates.ts';
import { takingOffTitle } from '#model/takes-off.ts';

import { checkName } from '../../../cms/hosts/git-host.ts';
import { checkArtifact } from '../../../cms/hosts/gitlab.ts';
import { endOfRuns, turnsOnGitLab } from '../../support/fake-forge/publication-queue.ts';
import { runCommand } from '../../../scripts/process/run-command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

/** A workflow of GitHub or Forgejo. */
interface Workflow {
  on: { push: Record<string, string[]>; schedule?: { cron: string }[] };
  permissions?: Record<string, string>;
  concurrency: { group: string; 'cancel-in-progress': boolean | string };
  jobs: Record<string, { steps: Step[]; 'timeout-minutes': number }>;
}

// The shape is what the tests look at.
const workflow = (path: string): Workflow => parse(textOf(path), { strict: true, version: '1.2' }) as Workflow;

for (const [host, folder] of [
  ['GitHub', '.github/workflows'],
  ['Forgejo', '.forgejo/workflows'],
] as const) {
  describe(`the workflows for ${host}`, () => {
    const check = workflow(`${folder}/check.yml`);
    const publish = workflow(`${folder}/publish.yml`);
    const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

    test('check the very commit of every branch but the published one, and say what came of it in any case', () => {
      assert.deepEqual(check.on, { push: { 'branches-ignore': ['main'] } });
      const steps = stepsOf(check);
      assert.deepEqual(
        steps.flatMap(({ run }) => run ?? []),
        [
          'node scripts/ci/report-check.mjs pending',
          `.ci/check origin/main --line ${checkArtifact}`,
          `node scripts/ci/report-check.mjs "$OUTCOME" ${checkArtifact}`,
        ],
      );
      assert.equal(steps.at(-1)?.if, '${{ always() }}');
      assert.ok(steps.some(({ with: given }) => given?.['fetch-depth'] === 0));
    });

    test('give a token to nothing but the two steps that write the status', () => {
      const withToken = stepsOf(check).filter(({ env }) => env?.['GITHUB_TOKEN'] !== undefined);
      assert.ok(withToken.every(({ run }) => run?.startsWith('node scripts/ci/report-check.mjs ')));
      assert.equal(withToken.length, 2);
      for (const { uses, with: given } of [...stepsOf(check), ...stepsOf(publish)]) {
        if (uses?.includes('checkout')) assert.equal(given?.['persist-credentials'], false);
      }
    });

    test('use actions of others at one commit only', () => {
      const used = [...stepsOf(check), ...stepsOf(publish)].flatMap(({ uses }) => uses ?? []);
      assert.ok(used.length > 0);
      assert.deepEqual(
        used.filter((name) => !/@[0-9a-f]{40}$/u.test(name)),
        [],
      );
    });

    test('let no draft wait for another, and one publication go at a time; a removal ends the one under way', () => {
      assert.match(check.concurrency.group, /^check-\$\{\{ \w+\.ref \}\}$/u);
      assert.equal(publish.concurrency.group, 'publish');
      const condition = /^\$\{\{ startsWith\(\w+\.event\.head_commit\.message, '(.+)'\) \}\}$/u;
      const [, start = ''] = condition.exec(String(publish.concurrency['cancel-in-progress'])) ?? [];
      assert.equal(start, takingOffTitle);
      assert.deepEqual(publish.on.push, { branches: ['main'] });
    });

    test('have a text off the site within five minutes, whatever is being published', () => {
      const condition = String(publish.concurrency['cancel-in-progress']);
      const [, start = ''] = /'(.+)'/u.exec(condition) ?? [];
      // Seconds on a host's runner: the content check of a removal, and a publication, both with the installation.
      const [checks, takes] = [75, 200];
      const title = `${takingOffTitle} guides/proef`;
      const runs = ['content: change a', 'content: change b', 'content: change c', title, 'content: change d'].map(
        (message, index) => ({ message, at: [0, 60, 100, 5 + checks, 130][index] ?? 0, takes }),
      );
      const inOrder = runs.toSorted((a, b) => a.at - b.at);
      const ends = endOfRuns(inOrder, (message) => message.startsWith(start));
      const off = ends[inOrder.findIndex(({ message }) => message === title)] ?? Number.POSITIVE_INFINITY;
      assert.ok(off - 5 <= 300, `${off - 5} s`);
      // Without the precedence it would wait for what runs.
      const later = endOfRuns(inOrder, () => false).filter((end) => end !== undefined && end <= 305);
      assert.ok(later.length < 2);
      // What was published meanwhile is on the site as well: the last run is never lost.
      assert.ok(ends.at(-1) !== undefined);
    });

    test('publish soon after each day has begun in the Netherlands, in summer and in winter', () => {
      const [{ cron } = { cron: '' }, ...others] = publish.on.schedule ?? [];
      assert.deepEqual(others, []);
      const [, minute = '', hours = ''] = /^(\d+) ([\d,]+) \* \* \*$/u.exec(cron) ?? [];
      for (let day = 0; day < 400; day += 1) {
        const runs = [-1, 0].flatMap((shift) =>
          hours.split(',').map((hour) => new Date(Date.UTC(2026, 0, 2 + day + shift, Number(hour), Number(minute)))),
        );
        const today = portalDay(new Date(Date.UTC(2026, 0, 2 + day, 12)));
        const first = runs.find((run) => portalDay(run) === today);
        // The clock of the Netherlands is one or two hours ahead of UTC: a day begins at 22:00 or 23:00.
        const late = first && (first.getTime() - Date.UTC(2026, 0, 1 + day, 22)) / 60_000;
        assert.ok(late !== undefined && late <= 67, `${today}: ${late} minutes`);
      }
    });
  });
}

test('GitHub gives the jobs no more rights than to read, and to write the status of a commit', () => {
  assert.deepEqual(workflow('.github/workflows/check.yml').permissions, { contents: 'read', statuses: 'write' });
  assert.deepEqual(workflow('.github/workflows/publish.yml').permissions, { contents: 'read' });
});

/** What the tests look at of GitLab's file. */
interface Pipeline {
  workflow: { auto_cancel: object; rules: { if?: string; when?: string; auto_cancel?: { on_new_commit: string } }[] };
  default: { interruptible?: boolean };
  [checkName]: { artifacts: object; rules: object[] };
  publish: { rules: object[]; resource_group: string; script: string[] };
}

describe('the pipeline of GitLab', () => {
  const {
    workflow: flow,
    default: common,
    [checkName]: check,
    publish,
  } = parse(textOf('.gitlab-ci.yml'), {
    strict: true,
  }) as Pipeline;

  test('checks branches, leaves its line, and publishes main as it then is, in one place at a time', () => {
    assert.deepEqual(check.artifacts, { when: 'always', paths: [checkArtifact], expire_in: '30 days' });
    assert.deepEqual(check.rules, [{ if: '$CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH' }]);
    assert.deepEqual(publish.rules, [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    assert.equal(publish.resource_group, 'publish');
    assert.deepEqual([flow.auto_cancel, common.interruptible], [{ on_new_commit: 'interruptible' }, true]);
    const newest = ['git fetch origin "$CI_DEFAULT_BRANCH"', 'git checkout --quiet --detach FETCH_HEAD'];
    assert.deepEqual(publish.script, [...newest, '.ci/publish']);
  });

  test('has a text off the site within five minutes, whatever is published before and after, and never back', () => {
    const kept = flow.rules.findIndex((rule) => rule.auto_cancel?.on_new_commit === 'none');
    assert.ok(kept < flow.rules.findIndex(({ when }) => when === 'always'));
    const condition = /^\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH && \$CI_COMMIT_TITLE =~ \/\^(.+)\/$/u;
    const [, start = ''] = condition.exec(flow.rules[kept]?.if ?? '') ?? [];
    assert.equal(start, takingOffTitle);
    // Seconds, as above.
    const [checks, takes, merged] = [75, 200, 300];
    const isRemoval = (message: string): boolean => message.startsWith(start);
    /** Seconds from the asking until the site stands without the text, while others publish every so often. */
    const offAfter = (gap: number, queue: Parameters<typeof turnsOnGitLab>[1], at = merged): number => {
      const others = Array.from({ length: Math.floor(1200 / gap) }, (_, index) => index * gap + 1);
      const removals = [merged, at].map((moment) => ({ message: `${takingOffTitle} guides/proef`, at: moment, takes }));
      const runs = [
        ...others.map((moment) => ({ message: 'content: change a', at: moment, takes })),
        ...(at === merged ? removals.slice(1) : removals),
      ].toSorted((a, b) => a.at - b.at);
      const turns = turnsOnGitLab(runs, queue).flatMap((turn) => turn ?? []);
      // Each publishes main as it is when it begins: what begins later is without the text too.
      const off = Math.min(...turns.filter(({ begins }) => begins >= at).map(({ ends }) => ends));
      assert.ok(turns.every(({ begins, ends }) => begins >= at || ends <= off));
      assert.ok(turns.some(({ begins }) => begins >= (runs.at(-1)?.at ?? 0)));
      return off - (at - checks);
    };
    for (const gap of [7, 20, 45, 60, 101, 199, 250, 600]) {
      const isEndedByNewer = (message: string): boolean => !isRemoval(message);
      for (const order of ['oldest_first', 'newest_first'] as const)
        assert.ok(offAfter(gap, { isEndedByNewer, order }) <= 300, `every ${gap} s, ${order}`);
      // A second removal waits for the first, and for nothing else.
      assert.ok(offAfter(gap, { isEndedByNewer, order: 'oldest_first' }, merged + 10) <= checks + takes * 2);
    }
    // Without the rule it would be ended by every publication that follows; if nothing were ended, it would wait.
    assert.ok(offAfter(60, { isEndedByNewer: () => true, order: 'newest_first' }) > 300);
    assert.ok(offAfter(250, { isEndedByNewer: () => false, order: 'oldest_first' }) > 300);
  });
});

describe('publishing from CI', () => {
  /** Runs `.ci/publish` with an npm that fails as it is told. */
  async function publishing(options: { failing: string; siteUrl?: string; deploys?: boolean }) {
    const folder = mkdtempSync(join(tmpdir(), 'ci-publish-'));
    mkdirSync(join(folder, '.ci'));
    mkdirSync(join(folder, 'bin'));
    cpSync(join(root, '.ci', 'publish'), join(folder, '.ci', 'publish'));
    const script = (path: string, text: string): void => {
      writeFileSync(join(folder, path), `#!/bin/sh\n${text}\n`);
      chmodSync(join(folder, path), 0o755);
    };
    script('bin/npm', `echo "npm $*"; case "$*" in ${options.failing}) exit 1;; esac`);
    if (options.deploys !== false) script('.ci/deploy', 'echo "deploy $1"');
    const env = {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      SITE_URL: options.siteUrl ?? 'https://x.example',
    };
    const { code, output } = await runCommand(join(folder, '.ci', 'publish'), [], { cwd: folder, env });
    rmSync(folder, { recursive: true });
    return { code, lines: output.trimEnd().split('\n') };
  }

  test('builds main and deploys it', async () => {
    const lines = ['npm run build', 'deploy dist'];
    assert.deepEqual(await publishing({ failing: 'nothing' }), { code: 0, lines });
  });

  test('keeps the last good version of a faulty text on the site, with the others, and ends red', async () => {
    const lines = ['npm run build', 'npm run build -- --last-good', 'deploy dist'];
    assert.deepEqual(await publishing({ failing: '"run build"' }), { code: 1, lines });
  });

  test('deploys nothing when no version can be built', async () => {
    const { code, lines } = await publishing({ failing: '"run build"*' });
    assert.deepEqual([code, lines.includes('deploy dist')], [1, false]);
  });

  test('does not pass over a missing address or a missing way to the web server', async () => {
    assert.match((await publishing({ failing: 'nothing', siteUrl: '' })).lines.join(), /^SITE_URL is not set/u);
    const { code, lines } = await publishing({ failing: 'nothing', deploys: false });
    assert.deepEqual([code, lines.at(-1)?.startsWith('There is no .ci/deploy')], [1, true]);
  });
});
