import * as v from "valibot";
import { type DeviceId, deviceSchema } from "../core/sync/stamp";

/** A device's id, by chance: two are the same once in trillions. */
export function newDeviceId(): DeviceId {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return v.parse(deviceSchema, [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}
