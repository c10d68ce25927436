/**
 * When something was changed, and where: a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) kept for each record. A stamp is later than
 * every one that its maker knew of that record, so who changes what they have seen always prevails, whatever the clocks say. No clock is ever
 * set forward by another's stamp: one that is years ahead decides among changes made at the same time in two places only, until the record is
 * changed again by anybody.
 */
import * as v from "valibot";

/** Twelve hexadecimal digits, made at random by each library that takes part. */
export type DeviceId = string & { readonly __brand: "DeviceId" };

/** Nine digits of the time in milliseconds since 1970, four of a counter, both to the base of 36; then the device. Later ones sort later. */
export type Stamp = string & { readonly __brand: "Stamp" };

/** Made changes that no device is known for: all that a record was when it was made. */
export const NO_DEVICE = "000000000000" as DeviceId; // of the form that the schema asks for

const BASE = 36;
const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const MOST_COUNTED = BASE ** COUNTER_DIGITS - 1;

/** The year 2200: there is always a later stamp than one that is read, for three thousand years. */
const LATEST_READ = 7_258_118_400_000;

export const deviceSchema = v.custom<DeviceId>((id) => typeof id === "string" && /^[0-9a-f]{12}$/.test(id), "not a device's id");

export const stampSchema = v.custom<Stamp>(
  (stamp) => typeof stamp === "string" && /^[0-9a-z]{13}[0-9a-f]{12}$/.test(stamp) && timeOf(stamp) <= LATEST_READ,
  "not a stamp",
);

export function stampAt(time: number, device: DeviceId, counter = 0): Stamp {
  const digits = (value: number, length: number): string => value.toString(BASE).padStart(length, "0");
  return (digits(Math.max(0, Math.floor(time)), TIME_DIGITS) + digits(counter, COUNTER_DIGITS) + device) as Stamp; // made just so
}

export function deviceOf(stamp: Stamp): DeviceId {
  return stamp.slice(TIME_DIGITS + COUNTER_DIGITS) as DeviceId; // the rest of a stamp
}

/** A stamp for a change made now, later than all those that are known. */
export function stampAfter(now: number, device: DeviceId, known: readonly Stamp[]): Stamp {
  const latest = known.reduce<Stamp | null>((last, stamp) => (last === null || stamp > last ? stamp : last), null);
  const time = latest === null ? 0 : timeOf(latest);
  if (latest === null || now > time) return stampAt(now, device);
  const counter = Number.parseInt(latest.slice(TIME_DIGITS, TIME_DIGITS + COUNTER_DIGITS), BASE);
  return counter < MOST_COUNTED ? stampAt(time, device, counter + 1) : stampAt(time + 1, device);
}

/** The newest stamp of each device, in the order of devices: everything of theirs up to it was seen. */
export type Seen = readonly Stamp[];

export function hasSeen(seen: Seen, stamp: Stamp): boolean {
  const device = deviceOf(stamp);
  return seen.some((known) => deviceOf(known) === device && known >= stamp);
}

export function joinSeen(...all: readonly Seen[]): Seen {
  const newest = new Map<DeviceId, Stamp>();
  for (const stamp of all.flat()) {
    const known = newest.get(deviceOf(stamp));
    if (known === undefined || stamp > known) newest.set(deviceOf(stamp), stamp);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stamp]) => stamp);
}

function timeOf(stamp: string): number {
  return Number.parseInt(stamp.slice(0, TIME_DIGITS), BASE);
}
