/**
 * What a lexicon of saying holds: verbs with what they take, and the phrases that name a source without a verb.
 */

/**
 * What a verb of saying takes when nothing is quoted:
 * `clause`: a clause always (*said, cho biết*); `either`: a clause or a bare noun phrase, so that the clause must show (*confirmed, nhấn mạnh*);
 * `order`: somebody and what they are to do (*ordered X to, yêu cầu X làm*); `charge`: somebody and a deed (*accused X of, cáo buộc X làm*);
 * `label`: something and what it is called (*called X a sham, gọi X là*); `quote`: quoted words only (*smiled, vang lên*);
 * `none`: no verb of saying, but a compound that holds one (*triển khai, kể từ, called off*).
 */
export type Complement = "clause" | "either" | "order" | "charge" | "label" | "quote" | "none";

export interface SayingVerb {
  readonly takes: Complement;
  /** `finite` stands after its subject; `participle` (*saying*) and `bare` (*to say*) lean on another verb's subject. Vietnamese has `finite` only. */
  readonly form: "finite" | "participle" | "bare";
  /** The word is a noun or adjective as often (*claims, yêu cầu*): its subject must stand before it. */
  readonly isNounToo: boolean;
}

/** Words before a source that has no verb: *according to*, *theo*. */
export interface SourceCue {
  /** The next words are a document or remark of the speaker's (*theo thông báo của*). */
  readonly through: boolean;
}
