/** Stands in for Decap's check of its configuration, which needs eval; the tests check the configuration instead. */
export function validateConfig(): void {
  // Nothing to check here.
}
