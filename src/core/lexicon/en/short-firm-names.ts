/** Short names of firms in English news that their full names do not end in, and that are no initials of theirs. In lower case -> as written. */
export const SHORT_FIRM_NAMES: ReadonlyMap<string, string> = new Map([
  ["vw", "Volkswagen"],
  ["gm", "General Motors"],
  ["ge", "General Electric"],
  ["bofa", "Bank of America"],
  ["j&j", "Johnson & Johnson"],
  ["p&g", "Procter & Gamble"],
  ["hp", "Hewlett-Packard"],
  ["lg", "LG Electronics"],
  ["jal", "Japan Airlines"],
  ["goldman", "Goldman Sachs"],
  ["amex", "American Express"],
  ["exxon", "ExxonMobil"],
  ["wapo", "Washington Post"],
  ["un", "United Nations"],
  ["ec", "European Commission"],
  ["eu", "European Union"],
]);
