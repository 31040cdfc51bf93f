/** Pictures: what comes out of a phone must not reach Git. */
import { execFileSync } from 'node:child_process';

import exifr from 'exifr';
import sharp from 'sharp';

import { pictureIssues } from '../../cms/server/picture-issues.ts';
import { expect, test } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';

/** A picture as a phone makes it: lying on its side, red at the top once upright, with its place. */
async function phonePicture(width: number, height: number): Promise<Buffer> {
  const top = { create: { width: Math.round(width / 2), height, channels: 3 as const, background: '#ff0000' } };
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .composite([{ input: await sharp(top).png().toBuffer(), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Phone', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 27/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '30/1 31/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

async function openPictures(desk: Desk): Promise<Window> {
  const window = await desk.open();
  await window.newEntry('visits');
  await window.field('Titel').fill('Met foto');
  await window.page.locator('.Pane1').getByRole('button', { name: 'Toevoegen: foto’s' }).click();
  await window.page
    .locator('.Pane1')
    .getByRole('button', { name: /afbeelding/iu })
    .first()
    .click();
  return window;
}

async function upload(window: Window, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await window.page.locator('input[type=file]').setInputFiles(file);
}

/** Pictures that the draft adds, by their paths. */
function committed({ repository }: Desk): Map<string, Buffer> {
  const paths = repository
    .git('diff', '--name-only', '--diff-filter=A', 'main', 'cms/visits/met-foto', '--', 'content/media/')
    .split('\n')
    .filter(Boolean);
  const read = (path: string): Buffer =>
    execFileSync('git', ['-C', repository.folder, 'show', `cms/visits/met-foto:${path}`]);
  return new Map(paths.map((path) => [path, read(path)]));
}

for (const [size, kept] of [
  [
    [3000, 1500],
    [1000, 2000],
  ],
  [
    [400, 200],
    [200, 400],
  ],
] as const) {
  test(`a phone picture of ${size.join(' × ')} is kept upright, without its place, as ${kept.join(' × ')}`, async ({
    desk,
  }) => {
    const picture = await phonePicture(size[0], size[1]);
    expect(await exifr.gps(picture)).toMatchObject({ latitude: 50.45 });
    const window = await openPictures(desk);
    const photo = { name: 'IMG 0001 — Київ.JPG', mimeType: 'image/jpeg', buffer: picture };
    await upload(window, photo);
    await expect(window.page.getByRole('dialog').locator('img')).toHaveCount(1);
    await upload(window, photo);
    await expect(window.page.getByRole('button', { name: 'Gebruik selectie' })).toBeEnabled();
    expect(window.questions).toEqual([]);
    await window.page.getByRole('button', { name: 'Gebruik selectie' }).click();
    await window.save();
    const [[path, content] = ['', Buffer.alloc(0)]] = [...committed(desk)];
    expect(path).toMatch(/^content\/media\/visits\/met-foto\/img-0001-kyiv-[0-9a-f]{8}\.jpg$/u);
    const { width, height, exif, orientation } = await sharp(content).metadata();
    expect([width, height, exif, orientation]).toEqual([...kept, undefined, undefined]);
    expect(await exifr.gps(content).catch(() => undefined)).toBeUndefined();
    const [red = 0, , blue = 0] = await sharp(content)
      .extract({ left: 5, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(blue);
    expect(desk.repository.show('cms/visits/met-foto', 'content/visits/met-foto.nl.mdx')).toContain(
      `file: ${path.replace('content/', '../')}\n`,
    );
  });
}

for (const kind of ['jpeg', 'png', 'webp'] as const) {
  test(`what the browser makes of a picture holds nothing but the picture: ${kind}`, async ({ desk }) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const picture = await sharp({ create: { width: 61, height: 43, channels: 3, background: 'teal', noise } })
      .withExif({ IFD0: { Artist: 'VERSTOPT' } })
      .withIccProfile('p3')
      .toFormat(kind)
      .toBuffer();
    const window = await openPictures(desk);
    await upload(window, { name: `a.${kind}`, mimeType: `image/${kind}`, buffer: picture });
    await window.page.getByRole('button', { name: 'Gebruik selectie' }).click();
    await window.save();
    const [[path, content] = ['', Buffer.alloc(0)]] = [...committed(desk)];
    expect(await pictureIssues(path, content)).toEqual([]);
    expect(content.includes('VERSTOPT')).toBe(false);
  });
}

const refused = [
  {
    name: 'plan.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    says: 'plan.svg (SVG)',
  },
  { name: 'really.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a............'), says: 'really.jpg (GIF)' },
  {
    name: 'photo.heic',
    mimeType: 'image/heic',
    buffer: Buffer.from('\0\0\0\x18ftypheic........'),
    says: 'photo.heic (HEIC)',
  },
  {
    name: 'broken.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]),
    says: 'niet te lezen',
  },
  {
    name: 'large.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(30 * 1024 * 1024)]),
    says: 'groter dan 10 MB',
  },
];

test('other files are refused with advice', async ({ desk }) => {
  const window = await openPictures(desk);
  for (const { says, ...file } of refused) {
    await upload(window, file);
    await expect(window.page.locator('.notice p').filter({ hasText: says }).first()).toBeVisible();
    await window.page.locator('.notice button').first().click();
  }
});

test('a picture does not go past review by the page for media', async ({ desk }) => {
  const window = await desk.open();
  await window.openList('visits');
  await window.page.getByRole('button', { name: 'Media' }).click();
  await upload(window, { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await phonePicture(40, 20) });
  await expect(window.page.locator('.notice p')).toContainText('vanuit de tekst waar zij bij horen');
  expect(desk.repository.git('ls-tree', '-r', '--name-only', 'main', 'content/media/')).not.toContain('a-');
});

test('a picture that no text shows is listed on the desk, and is removed after a second question', async ({ desk }) => {
  const path = 'content/media/pages/proef/oud.png';
  desk.repository.commit({ [path]: 'picture' });
  const { page } = await desk.open();
  await page.goto(`${desk.url}/admin/#/desk`);
  const list = page.getByRole('region', { name: 'Foto’s die in geen enkele tekst staan' });
  await expect(list).toContainText('Foto oud.png (Pagina proef)');
  await list.getByRole('button', { name: 'Verwijderen: Foto oud.png (Pagina proef)' }).click();
  await list.getByRole('button', { name: /^Toch bewaren/u }).click();
  await list.getByRole('button', { name: /^Verwijderen/u }).click();
  await list.getByRole('button', { name: /^Ja, verwijder deze foto/u }).click();
  await expect(list).toHaveCount(0);
  expect(desk.repository.git('ls-tree', '-r', '--name-only', 'main', 'content/media/')).not.toContain('oud.png');
});
