import browser from "./api";
import { tellSync, untilNoSync } from "./sync-channel";
import { syncLog, syncPlan } from "./sync-items";
import { syncPermissions } from "./sync-permission";

/** Turns sync off: stops what goes on, forgets server, password and key, and gives the browser's permission back. What is on the server stays. */
export async function turnSyncOff(): Promise<void> {
  const plan = await syncPlan.get();
  await syncPlan.reset();
  await syncLog.reset();
  tellSync({ told: "stop" });
  await untilNoSync();
  if (plan !== null) await browser.permissions.remove(syncPermissions(plan.address)).catch(() => false);
}
