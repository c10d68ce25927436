import browser from "./api";

/** What Firefox for Android leaves out of its API, though the types say that it is there. */
type Ability = "commands" | "contextMenus" | "sidebarAction" | "windows";

/** Whether this browser has a part of the API. A part that is missing is `undefined`, and calling it would stop the whole context. */
export function hasAbility(name: Ability): boolean {
  return (browser as Partial<typeof browser>)[name] !== undefined;
}
