/** Unpacks the bundled Chromium into the temporary folder (TMPDIR). */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
