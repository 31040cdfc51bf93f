/** Trusted Types (https://www.w3.org/TR/trusted-types/), as far as the site uses them; the DOM types of TypeScript have none yet. */

/** An address of a script that a policy has made. */
interface TrustedScriptURL {
  toString: () => string;
}

interface TrustedTypePolicyRules {
  createScriptURL?: (address: string) => string;
  /** Nothing refuses the text. */
  createHTML?: (text: string) => string | null;
}

interface Window {
  /** Absent in browsers that know no Trusted Types. */
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: TrustedTypePolicyRules,
    ) => { createScriptURL: (address: string) => TrustedScriptURL };
  };
}

interface ServiceWorkerContainer {
  register(address: string | TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}
