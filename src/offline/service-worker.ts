/**
 * The service worker: answers from the copies when the network does not. It stores nothing and
 * saves nothing; the shelf page does, when the reader asks. Bundled to `/sw.js`.
 */
import { answers } from './answers.ts';
import { routeOf } from './routes.ts';

interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchingEvent extends Event {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** The part of `ServiceWorkerGlobalScope` that is used. */
interface WorkerScope {
  location: { origin: string };
  clients: { claim: () => Promise<void> };
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
  if (route) event.respondWith(answers[route](event.request));
});
