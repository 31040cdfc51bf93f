/**
 * Which licences packages may have. The portal is under the EUPL-1.2; what it is built with keeps its own licence.
 * Source: the text and the appendix of the EUPL-1.2 (LICENSES/EUPL-1.2.txt), https://joinup.ec.europa.eu/collection/eupl.
 */

/** SPDX identifiers of licences that any package may have, delivered to readers and editors or not. */
export const allowedLicences = [
  // Permissive.
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'WTFPL',
  // Copyleft by file; the appendix of the EUPL names it.
  'MPL-2.0',
] as const;

/** A package that has another licence, or tells of its licence elsewhere than in its metadata. */
export interface Exception {
  /** SPDX expression of what the metadata say, or nothing when they are silent. */
  licence: string | undefined;
  /** Why the package may be used all the same. */
  reason: string;
  /** Whether it may come to readers or editors, in the pages or in the editor. */
  delivered: boolean;
}

const libvips: Exception = {
  licence: 'LGPL-3.0-or-later',
  reason: 'A library of its own that sharp loads when the site is built. The appendix of the EUPL names the LGPL 3.',
  delivered: false,
};

/** The same library and sharp in one package, for systems that load no libraries. */
const libvipsWithin: Exception = { ...libvips, licence: 'Apache-2.0 AND LGPL-3.0-or-later' };

const libvipsSystems = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ppc64',
  'linux-riscv64',
  'linux-s390x',
  'linux-x64',
  'linuxmusl-arm64',
  'linuxmusl-x64',
] as const;

const sharpSystems = ['win32-arm64', 'win32-ia32', 'win32-x64'] as const;

/** By the name of the package. */
export const exceptions: Readonly<Record<string, Exception>> = {
  'dictionary-uk': {
    licence: 'GPL-3.0',
    reason:
      'Words for the spelling check, read as a file by a developer tool. The appendix of the EUPL names the GPL 3.',
    delivered: false,
  },
  'hunspell-wasm': {
    licence: '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)',
    reason: 'The spelling check, a developer tool in a process of its own.',
    delivered: false,
  },
  'spdx-exceptions': {
    licence: 'CC-BY-3.0',
    reason: 'A list of names for the check of licences, a developer tool.',
    delivered: false,
  },
  fuzzy: {
    licence: undefined,
    reason: 'MIT: its file LICENSE-MIT. Its metadata say so in an old form (`licenses`), which npm does not read.',
    delivered: true,
  },
  semaphore: {
    licence: undefined,
    reason: 'MIT: the last section of its README. Its metadata are silent.',
    delivered: true,
  },
  '@img/sharp-wasm32': { ...libvips, licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT' },
  ...Object.fromEntries(libvipsSystems.map((system) => [`@img/sharp-libvips-${system}`, libvips])),
  ...Object.fromEntries(sharpSystems.map((system) => [`@img/sharp-${system}`, libvipsWithin])),
};
