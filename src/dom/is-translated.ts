/**
 * Whether a machine has put its translation in the place of the page's own words: Chrome and Google's widget give the page a class, Edge gives its elements
 * an attribute, Firefox gives the page the other language's name. What cannot be told here, the language of the text tells.
 */
export class TranslationWatch {
  readonly #document: Document;
  #address: string | null = null;
  /** What the page called its language when this address was first asked about. */
  #language = "";

  constructor(document: Document) {
    this.#document = document;
  }

  /** To be asked at each reading: what the page says of itself is compared with the first time at this address. */
  isThere(address: string | null): boolean {
    const root = this.#document.documentElement;
    const language = (root.getAttribute("lang") ?? "").split("-", 1)[0]?.toLowerCase() ?? "";
    if (address !== this.#address) {
      this.#address = address;
      this.#language = language;
    }
    return (
      root.matches(".translated-ltr, .translated-rtl") ||
      this.#document.querySelector("title[_msttexthash]") !== null ||
      (this.#language !== "" && language !== this.#language)
    );
  }
}
