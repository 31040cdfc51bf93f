/** The local Git server as `npm start` opens it, with a stand-in for the build and the content check. Prints its address. */
import { createServer } from 'node:http';

import { finishMoves } from '../../../cms/server/finish-moves.ts';
import { createGitApi } from '../../../cms/server/git-api.ts';
import { gitIn } from '../../../cms/server/git.ts';
import { takePlace } from '../../../cms/server/server-note.ts';
import type { SiteKeeper } from '../../../cms/server/site-keeper.ts';
import { sweepWorkFolders } from '../../../cms/server/work-folders.ts';

import { noticeFault } from './refused-texts.ts';

const [folder = '', shift = '0'] = process.argv.slice(2);
const realNow = Date.now.bind(Date);
// A clock that is wrong: what the server compares with the times of files is off by so many milliseconds.
Date.now = () => realNow() + Number(shift);

const site: SiteKeeper = {
  buildCandidate: () => Promise.resolve({ serve: () => Promise.resolve(), discard: () => Promise.resolve() }),
  report: () => Promise.resolve({ held: [] }),
};
const git = gitIn(folder);
await sweepWorkFolders(git);
const place = await takePlace(git, 'here');
if ('other' in place) throw new Error('Another server works here.');
await finishMoves(git).catch(console.error);
const author = { name: 'Редакція', email: 'redactie@example.org' };
const api = createGitApi({ repository: folder, author, check: noticeFault, site });
const server = createServer((request, response) => void api(request, response));
// A connection that ends while it is used again would look like a server that died.
server.keepAliveTimeout = 3_600_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/v1`);
});
