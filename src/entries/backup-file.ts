/** A page that nobody sees: makes the file of an automatic backup where the background, being a worker, cannot. Wiring only. */
import { answerBackupFile } from "../browser/backup-address";
import { createStore } from "../store/open";

answerBackupFile(createStore(), Date.now);
