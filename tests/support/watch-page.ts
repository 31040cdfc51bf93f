/** Notes what a page must never do: break the policy, ask another host, throw. */
import type { Page } from '@playwright/test';

/** Starts watching; the list grows while the page lives and is empty for a sound page. */
export function watchPage(page: Page, baseUrl: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseUrl) && !/^(blob|data):/u.test(request.url()))
      faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}
