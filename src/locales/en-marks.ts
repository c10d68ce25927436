/** English words of what stands in every article that is read: few, as the script that reads pages carries no others. */
export const enMarks = {
  "kind.official": "Officials",
  "kind.statistic": "Figures",
  "kind.quote": "Quotes",
  "kind.statement": "Statements",
  "map.label": "Map of marks",
} as const;
