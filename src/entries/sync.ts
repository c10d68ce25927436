/** Sync with the reader's own server, where nobody sees it: loaded when it is needed, and alone in reaching a network. Wiring only. */
import { createReporter } from "../browser/errors";
import { synchronise } from "../browser/sync-engine";
import { doSyncJob } from "../browser/sync-hidden";
import { offerSync } from "../browser/sync-place";
import { createStore } from "../store/open";

const options = { store: createStore(), synchronise, now: Date.now, report: createReporter("sync") };

offerSync((job, onStart) => doSyncJob(job, options, onStart));
