import { v5 } from "uuid";
import type { RecordId } from "../../note";

/** Made once for On Record. */
const NAMESPACE = "5b1f4c02-0a6e-4f0e-9a53-7f2f6a3c1d8e";

const UUID_URN = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** The id of a record made from another program's: the same name gives the same id (RFC 9562, 5.5), so that importing twice changes nothing. */
export function foreignId(...name: readonly string[]): RecordId {
  const whole = name.map((part) => `${part.length}:${part}`).join("");
  return v5(whole.replace(/\p{Surrogate}/gu, "\ufffd"), NAMESPACE) as RecordId; // a UUID in lower case; halves of letters have no UTF-8
}

/** A UUID's URN names the same record everywhere; every other name gets an id made of it. */
export function idOfIri(iri: string): RecordId {
  const uuid = UUID_URN.exec(iri)?.[1];
  return uuid === undefined ? foreignId("annotation", iri) : (uuid.toLowerCase() as RecordId); // tested to be a UUID
}
