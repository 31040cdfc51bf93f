/** Stands in for Decap's formats of front matter, which run code in it (`---js`); the portal has its own. */

function refuse(): never {
  throw new Error('This format of front matter is not used.');
}

export const FrontmatterInfer = { fromFile: refuse, toFile: refuse };

const format = (): typeof FrontmatterInfer => FrontmatterInfer;

export { format as frontmatterJSON, format as frontmatterTOML, format as frontmatterYAML };
