/** Whether every package has a licence that the portal may be built with. */
import parse, { type Expression } from 'spdx-expression-parse';

import { allowedLicences, exceptions, type Exception } from './licences.ts';
import { packagesOf, type LockFile } from './package-files.ts';

export interface LicenceRules {
  allowed: readonly string[];
  exceptions: Readonly<Record<string, Exception>>;
}

const ownRules: LicenceRules = { allowed: allowedLicences, exceptions };

const table = 'scripts/dependencies/licences.ts';

/** One of two is enough where one may choose; both are needed where both hold. */
function isAllowed(expression: Expression, allowed: readonly string[]): boolean {
  if (!('conjunction' in expression))
    return expression.plus !== true && expression.exception === undefined && allowed.includes(expression.license);
  const { left, right, conjunction } = expression;
  return conjunction === 'and'
    ? isAllowed(left, allowed) && isAllowed(right, allowed)
    : isAllowed(left, allowed) || isAllowed(right, allowed);
}

function parsed(licence: string): Expression | undefined {
  try {
    return parse(licence);
  } catch {
    return undefined;
  }
}

/** What is wrong with the licence of a package that is no exception; nothing when it is allowed. */
function faultOf(licence: string | undefined, allowed: readonly string[]): string | undefined {
  if (licence === undefined)
    return `says no licence in its metadata. Look into its files, and list it with its reason in ${table}, or take another package.`;
  const expression = parsed(licence);
  if (!expression)
    return `has the licence "${licence}", which is no SPDX expression. Look into its files, and list it with its reason in ${table}, or take another package.`;
  return isAllowed(expression, allowed)
    ? undefined
    : `has the licence "${licence}", which is not on the list of licences. Take another package, or list it with its reason in ${table}.`;
}

/**
 * What is wrong with the licences of the packages in a lock file, each as one sentence with its place and what to do.
 * An exception holds for exactly the licence that it names, and is itself a fault when no package needs it.
 */
export function licenceFaults(lock: LockFile, rules: LicenceRules = ownRules): string[] {
  const all = packagesOf(lock);
  const faults = all.flatMap(({ folder, name, entry }) => {
    const exception = Object.hasOwn(rules.exceptions, name) ? rules.exceptions[name] : undefined;
    if (exception && exception.licence === entry.license) return [];
    const fault = faultOf(entry.license, rules.allowed);
    return fault === undefined
      ? []
      : [`package-lock.json: ${[folder, entry.version, fault].filter(Boolean).join(' ')}`];
  });
  const stale = Object.entries(rules.exceptions)
    .filter(([name, { licence }]) => !all.some((each) => each.name === name && each.entry.license === licence))
    .map(
      ([name, { licence = 'no licence' }]) => `${table}: no package ${name} with ${licence} is used. Remove the line.`,
    );
  return [...faults, ...stale];
}
