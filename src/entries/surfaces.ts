/** The part with everything that the reader does something with over a page. Waits for the content script to use it. */
import { prepareSurfaces } from "./content-surfaces";
import type {} from "./running";

globalThis.onRecordSurfaces = prepareSurfaces;
