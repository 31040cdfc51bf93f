/** Files that readers save: each is a page in one file. */
export const downloadFolder = '/download/';

/** Address of a page as one file: `/nl/praktijk/x/` has `/download/nl/praktijk/x.html`. */
export function downloadPath(pagePath: string): string {
  return `${downloadFolder}${pagePath.slice(1, -1)}.html`;
}
