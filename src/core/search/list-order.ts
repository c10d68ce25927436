/** In which order articles and notes are listed; notes by their articles. "newest" is by time, and the best first where words are searched for. */
export const LIST_ORDERS = ["newest", "read", "published", "title", "site", "notes"] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export function isListOrder(value: unknown): value is ListOrder {
  return LIST_ORDERS.some((order) => order === value);
}
