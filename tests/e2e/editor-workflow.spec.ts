/** From a draft to the site and back, beside other editors and developers. */
import { expect, test } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const nlPath = 'content/pages/about.nl.mdx';
const ukPath = 'content/pages/about.uk.mdx';
/** Keeps the addresses of what is removed. */
const gonePath = 'content/gone/pages/about.yaml';
const draft = 'cms/pages/about';

/** Waits for what the editor does in the background. */
async function expectSoon(value: () => unknown, wanted: unknown): Promise<void> {
  await expect.poll(value).toEqual(wanted);
}

/** Names of all refs but the published branch. */
function otherRefs({ repository }: Desk): string[] {
  const refs = repository.git('for-each-ref', '--format=%(refname)').split('\n');
  return refs.filter((ref) => ref !== 'refs/heads/main');
}

/** Commits on the published branch since another, with their author. */
function publishedSince({ repository }: Desk, before: string): string {
  return repository.git('log', '--format=%an <%ae> %s', `${before}..main`);
}

function filesOfLastCommit({ repository }: Desk): string[] {
  return repository.git('diff', '--name-status', '--no-renames', 'main~1', 'main').split('\n');
}

async function choosePublished(window: Window, item: string): Promise<void> {
  await window.page.getByRole('button', { name: 'Gepubliceerd', exact: true }).click();
  await window.page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function isAtStage(window: Window, name: string): Promise<void> {
  await expect(window.page.getByRole('button', { name: `Stand: ${name}` })).toBeVisible();
}

/** Puts a new title on the page about, as a draft that is ready. */
async function readyDraft(window: Window, title: string): Promise<void> {
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill(title);
  await window.save();
  await window.chooseStage('Klaar');
  await isAtStage(window, 'Klaar');
}

test('2 · a window with the published text is refused when another has made a draft, and keeps its text', async ({
  desk,
}) => {
  const [a, b] = [await desk.open(), await desk.open()];
  await b.openEntry('pages', 'about');
  await readyDraft(a, 'Van A');
  await b.field('Titel').fill('Van B');
  await b.field('Titel', 'uk').fill('Від B');
  expect(await b.saveRefused()).toContain('Iemand anders heeft hier intussen een concept van gemaakt');
  await expect(b.field('Titel')).toHaveValue('Van B');
  await expect(b.field('Titel', 'uk')).toHaveValue('Від B');
  const { repository } = desk;
  expect(repository.show(draft, nlPath)).toContain('title: Van A\n');
  expect(repository.git('rev-list', '--count', `main..${draft}`)).toBe('1');
  await a.publish();
  await expectSoon(() => repository.show('main', nlPath)?.includes('title: Van A\n'), true);
  await b.page.locator('.notice button').click();
  expect(await b.saveRefused()).toContain('Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven');
  await expect(b.field('Titel')).toHaveValue('Van B');
});

test('17 · from draft by way of review to the site: both languages in one commit, by who saved', async ({ desk }) => {
  const { repository } = desk;
  const before = repository.git('rev-parse', 'main');
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Andere titel');
  await window.field('Titel', 'uk').fill('Інша назва');
  await window.save();
  await isAtStage(window, 'Concept');
  await window.chooseStage('Wordt beoordeeld');
  await isAtStage(window, 'Wordt beoordeeld');
  await window.publish();
  await expectSoon(() => window.questions.length, 1);
  expect(window.questions[0]).toContain('‘Klaar’');
  expect(publishedSince(desk, before)).toBe('');
  await window.page.goto(`${desk.url}/admin/#/workflow`);
  await expect(window.page.getByRole('link', { name: /Andere titel/u })).toBeVisible();
  await window.openEntry('pages', 'about');
  await isAtStage(window, 'Wordt beoordeeld');
  await window.chooseStage('Klaar');
  await isAtStage(window, 'Klaar');
  await window.publish();
  await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible();
  expect(publishedSince(desk, before)).toBe('Redactie <redactie@example.org> content: change about');
  expect(filesOfLastCommit(desk)).toEqual([`M\t${nlPath}`, `M\t${ukPath}`]);
  expect(repository.read(ukPath)).toContain('title: Інша назва\n');
  expect(otherRefs(desk)).toEqual([]);
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('15 · a draft that is thrown away leaves the published text, and nothing of its own', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Weg ermee');
  await window.save();
  await window.page.getByRole('button', { name: 'Concept verwijderen' }).click();
  await expect(window.field('Titel')).toHaveValue('Over dit portaal');
  expect(otherRefs(desk)).toEqual([]);
  // Nobody else has changed it: a new draft can be made at once.
  await window.field('Titel').fill('Toch weer');
  await window.save();
  await window.page.getByRole('button', { name: 'Concept verwijderen' }).click();
  await expect(window.field('Titel')).toHaveValue('Over dit portaal');
  await window.newEntry('pages');
  await window.field('Titel').fill('Proef om weg te gooien');
  await window.save();
  expect(otherRefs(desk)).toHaveLength(2);
  await window.page.getByRole('button', { name: 'Concept verwijderen' }).click();
  await expectSoon(() => otherRefs(desk), []);
  expect(window.questions).toHaveLength(3);
  expect(desk.repository.git('rev-list', '--count', 'main')).toBe('1');
});

test('15 · deleting takes both languages at once, and leaves pictures that another text may use', async ({ desk }) => {
  const picture = 'content/media/pages/about/proef-00000000.jpg';
  desk.repository.commit({ [picture]: 'Proef' });
  const before = desk.repository.git('rev-parse', 'main');
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.page.getByRole('button', { name: 'Van de site verwijderen' }).click();
  await expectSoon(() => publishedSince(desk, before), 'Redactie <redactie@example.org> content: take off about');
  expect(filesOfLastCommit(desk)).toEqual([`A\t${gonePath}`, `D\t${nlPath}`, `D\t${ukPath}`]);
  expect(desk.repository.show('main', picture)).toBe('Proef\n');
  expect(otherRefs(desk)).toEqual([]);
  await expect(window.page).toHaveURL(/#\/collections\/pages$/u);
  await expect(window.page.getByText('· about')).toBeHidden();
});

test('15 · unpublishing takes both languages off the site and keeps both in one draft', async ({ desk }) => {
  const { repository } = desk;
  const [before, texts] = [
    repository.git('rev-parse', 'main'),
    [nlPath, ukPath].map((path) => repository.show('main', path)),
  ];
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Nog niet opgeslagen');
  await choosePublished(window, 'Van de site halen');
  await expect.poll(() => window.questions.at(-1)).toContain('nog niet is opgeslagen');
  expect(publishedSince(desk, before)).toBe('');
  await window.field('Titel').fill(/^title: (.*)$/mu.exec(texts[0] ?? '')?.[1] ?? '');
  await choosePublished(window, 'Van de site halen');
  await expect(window.page.getByText('Item van de site gehaald').first()).toBeVisible();
  expect(publishedSince(desk, before)).toBe('Redactie <redactie@example.org> content: take off about');
  expect(filesOfLastCommit(desk)).toEqual([`A\t${gonePath}`, `D\t${nlPath}`, `D\t${ukPath}`]);
  expect([nlPath, ukPath].map((path) => repository.show(draft, path))).toEqual(texts);
  await window.openEntry('pages', 'about');
  await isAtStage(window, 'Concept');
  await window.chooseStage('Klaar');
  await isAtStage(window, 'Klaar');
  await window.publish();
  await expectSoon(() => [nlPath, ukPath].map((path) => repository.show('main', path)), texts);
  expect(otherRefs(desk)).toEqual([]);
});

test('18 · what was changed on the site meanwhile is not overwritten, and the advice leads out', async ({ desk }) => {
  const { repository } = desk;
  const window = await desk.open();
  await readyDraft(window, 'Van de redactie');
  const changed = (repository.show('main', nlPath) ?? '').replace(/^title: .*$/mu, 'title: Van de site');
  repository.commit({ [nlPath]: changed });
  const before = repository.git('rev-parse', 'main');
  await window.publish();
  const notice = window.page.locator('.notice p').last();
  await expect(notice).toContainText('Er is niets overschreven en het concept staat er nog');
  await expect(notice).toContainText(nlPath);
  expect(publishedSince(desk, before)).toBe('');
  expect(repository.show(draft, nlPath)).toContain('title: Van de redactie\n');
  await isAtStage(window, 'Klaar');
  await expect(window.page.getByRole('button', { name: 'Publiceer', exact: true })).toBeVisible();
  await window.page.locator('.notice button').last().click();
  await window.page.getByRole('button', { name: 'Concept verwijderen' }).click();
  await expect(window.field('Titel')).toHaveValue('Van de site');
  await readyDraft(window, 'Van beide');
  await window.publish();
  await expectSoon(() => repository.show('main', nlPath), changed.replace('title: Van de site', 'title: Van beide'));
});

test('19 · uncommitted work of a developer stays as it was, at every step', async ({ desk }) => {
  const { repository } = desk;
  repository.commit({ 'content/pages/proef.nl.mdx': aPage('Tekst.'), 'content/pages/ander.nl.mdx': aPage('Tekst.') });
  repository.write('content/pages/proef.nl.mdx', aPage('Vastgezet.'));
  repository.write('src/nieuw.ts', 'export {};\n');
  repository.git('add', '.');
  repository.write('content/pages/proef.nl.mdx', aPage('Gewijzigd.'));
  repository.write('content/pages/los.nl.mdx', aPage('Los.'));
  repository.write('README.md', 'Anders\n');
  // Looks on while the server writes: it must not lock the index.
  const git = (...args: string[]): string => repository.git('--no-optional-locks', ...args);
  const work = () => [
    git('status', '--porcelain'),
    git('diff', '--cached'),
    git('diff'),
    repository.read('content/pages/los.nl.mdx'),
  ];
  const before = work();
  const window = await desk.open();
  await readyDraft(window, 'Naast uw werk');
  expect(work()).toEqual(before);
  await window.publish();
  await expectSoon(() => repository.read(nlPath).includes('title: Naast uw werk\n'), true);
  await expectSoon(work, before);
  await window.openEntry('pages', 'ander');
  await window.page.getByRole('button', { name: 'Van de site verwijderen' }).click();
  await expectSoon(() => repository.show('main', 'content/pages/ander.nl.mdx'), undefined);
  await expectSoon(work, before);
  await window.openEntry('pages', 'proef');
  await window.page.getByRole('button', { name: 'Van de site verwijderen' }).click();
  await expect(window.page.locator('.notice p').last()).toContainText('In de werkmap staan wijzigingen');
  expect(work()).toEqual(before);
  expect(repository.show('main', 'content/pages/proef.nl.mdx')).toContain('Tekst.');
});
