/** The Git server in a process of its own, for tests that kill it. Prints its address. */
import { serveApi } from './editor-backend.ts';

const { url } = await serveApi(process.argv[2] ?? '', { name: 'Redactie', email: 'redactie@example.org' });
console.log(url);
