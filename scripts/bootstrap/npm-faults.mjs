const networkCodes = new Set(
  'ENOTFOUND EAI_AGAIN ECONNREFUSED ECONNRESET ETIMEDOUT ENETUNREACH EHOSTUNREACH ERR_SOCKET_TIMEOUT ENOTCACHED'.split(
    ' ',
  ),
);
const writeCodes = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * What went wrong in a failed `npm ci`, and what the person can do.
 * @param {string} stderr what npm said
 * @returns {string}
 */
export function explainNpmFault(stderr) {
  const code = /npm (?:error|ERR!) code (\S+)/u.exec(stderr)?.[1] ?? '';
  if (networkCodes.has(code)) {
    return `The packages could not be fetched: no connection to the package registry (${code}).\nCheck the network or the proxy settings (HTTPS_PROXY) and try again.`;
  }
  if (writeCodes.has(code)) {
    return `The packages could not be written (${code}).\nMake this folder and its node_modules writable for you and try again.`;
  }
  if (code === 'ENOSPC') return 'The packages could not be written: the disk is full. About 1 GB is needed.';
  if (code === 'EUSAGE') {
    return 'package.json and package-lock.json do not agree.\nRun `npm install` to bring the lock file up to date, then try again.';
  }
  return `Installing the packages failed. npm said:\n${stderr.trim().split('\n').slice(-12).join('\n')}`;
}
