/**
 * The service worker: answers from the copies when the network does not. It stores nothing and
 * saves nothing; the shelf page does, when the reader asks. Bundled to `/sw.js`.
 */
import { answers } from './answers.ts';
import { localeOfPath, routeOf, type Route } from './routes.ts';

interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchingEvent extends Event {
  request: Request;
  /** The page that asks; empty for one that is being opened. */
  clientId: string;
  /** The page that is being opened. */
  resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}

/** The part of `ServiceWorkerGlobalScope` that is used. */
interface WorkerScope {
  location: { origin: string };
  clients: { claim: () => Promise<void>; get: (id: string) => Promise<{ url: string } | undefined> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchingEvent) => void): void;
  };
}

// The types of the page and of the worker exclude each other in one program.
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, worker.location.origin);
  if (route) event.respondWith(answer(event, route));
});

async function answer({ request, clientId, resultingClientId }: FetchingEvent, route: Route): Promise<Response> {
  const page = resultingClientId === '' ? clientId : resultingClientId;
  const client = clientId === '' ? undefined : await worker.clients.get(clientId);
  return answers[route]({ request, page, locale: client && localeOfPath(new URL(client.url).pathname) });
}
