/** Stands in for modules that the browser does not have and the editor does not use. */
export default {};
