import { workerPolicyName } from '#publish/headers.ts';

/** Address of the worker, at the root: it answers for the whole site. */
const workerPath = '/sw.js';

/**
 * The one policy of the site: it makes the address of the worker, whatever it is asked for. Nothing else on a page may
 * start a script, write HTML from a text, or make a policy (src/publish/headers.ts).
 */
const policy = window.trustedTypes?.createPolicy(workerPolicyName, { createScriptURL: () => workerPath });

/** Registers the worker that keeps pages, if it is not registered yet. */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(policy?.createScriptURL(workerPath) ?? workerPath);
}
