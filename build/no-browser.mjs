/** Stands in for webextension-polyfill where our modules are loaded into Node: the real one throws outside an extension. */
export default {};
