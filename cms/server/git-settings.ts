/** What of a computer's settings of Git may not change what this server reads and writes. */

/** Variables that say which programs and settings there are; all others would lead Git elsewhere or change its answers. */
const keptVariables = /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+))$/u;

/**
 * The environment of a command: this process's own, without variables of Git that tell of another repository, another
 * date or author, or other forms of output.
 * @param extra set on top of it
 */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || keptVariables.test(name),
  );
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...extra };
}

/**
 * Settings that are the same on every computer.
 * Source: https://git-scm.com/docs/git-config (seen 2026-11-30)
 */
const fixedSettings = {
  // Messages and names are written and read in the encoding of the content.
  'i18n.commitEncoding': 'UTF-8',
  'i18n.logOutputEncoding': 'UTF-8',
  'core.quotePath': 'false',
  'color.ui': 'false',
  'log.showSignature': 'false',
  'log.follow': 'false',
  'commit.gpgSign': 'false',
  // No other program tells which files changed.
  'core.fsmonitor': 'false',
  'core.splitIndex': 'false',
  // What was moved on the published branch is merged alike everywhere.
  'merge.renames': 'true',
  'merge.directoryRenames': 'conflict',
  'merge.renormalize': 'false',
  'merge.default': 'text',
  // An earlier state of a branch is found again when its last one was damaged.
  'core.logAllRefUpdates': 'true',
} as const;

/** Files are written as they stand in a commit, whatever the computer's own line ends and filters are. */
export const plainFiles = ['-c', 'core.autocrlf=false', '-c', 'core.eol=lf', '-c', 'core.attributesFile=/dev/null'];

/** What Git brings to the disk before it says that something is written. */
const syncedSettings = { 'core.fsync': 'committed,loose-object,reference,index', 'core.fsyncMethod': 'fsync' } as const;

/** Only moving branches is for somebody's hooks to judge; the rest is this server's own business. */
const noHooks = { 'core.hooksPath': '/dev/null' } as const;

/**
 * The options before a command that fix the settings.
 * @param command such as `update-ref`
 */
export function settingsFor(command: string, { isSynced }: { isSynced: boolean }): string[] {
  const settings = {
    ...fixedSettings,
    ...(isSynced && syncedSettings),
    ...(command !== 'update-ref' && noHooks),
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}
