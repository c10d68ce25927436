import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Authorization } from "../../src/browser/webdav/authorization";
import { chooseChallenge } from "../../src/browser/webdav/challenge";

describe("challenges", () => {
  test.each<[string, string | null, object | null]>([
    ["Basic", 'Basic realm="Cloud, of ours", charset="UTF-8"', { scheme: "basic" }],
    ["the stronger of two", 'Basic realm="x", Digest realm="a", nonce="n", qop="auth"', { scheme: "digest", realm: "a", hasQop: true }],
    [
      "the stronger hash",
      'Digest realm="a", nonce="1", algorithm=MD5, qop="auth", Digest realm="a", nonce="2", algorithm=SHA-256, qop="auth"',
      { algorithm: "SHA-256", nonce: "2" },
    ],
    ["of before qop", 'Digest realm="a", nonce="n"', { hasQop: false, algorithm: "MD5" }],
    ["an escaped quotation mark", 'Digest realm="a \\"b\\"", nonce="n", opaque="o"', { realm: 'a "b"', opaque: "o" }],
    ["what is covered with the body only", 'Digest realm="a", nonce="n", qop="auth-int"', null],
    ["a hash that nobody knows", 'Digest realm="a", nonce="n", algorithm=SHA-512-256', null],
    ["another scheme", "Negotiate abc==", null],
    ["nothing", null, null],
    ["endless words", `Basic ${"a,".repeat(10_000)}`, null],
  ])("%s", (_, header, challenge) => {
    if (challenge === null) expect(chooseChallenge(header)).toBe(null);
    else expect(chooseChallenge(header)).toMatchObject(challenge);
  });
});

describe("answers", () => {
  const circle = { user: "Mufasa", password: "Circle Of Life" };
  const answerTo = (header: string) => {
    const challenge = chooseChallenge(header);
    if (challenge === null) throw new Error("no challenge");
    return new Authorization(circle, challenge, () => "0a4f113b");
  };

  test("with MD5, that of RFC 2617's example", () => {
    const answer = answerTo(
      'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5c"',
    );
    expect(answer.header("GET", "/dir/index.html")).toContain('response="6629fae49393a05397450978507c4ef1"');
    expect(answer.header("GET", "/dir/index.html")).toContain("nc=00000002");
  });

  test("with SHA-256 of a session, as Node's hashes have it", () => {
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const session = hash(`${hash("Mufasa:r:Circle Of Life")}:n:0a4f113b`);
    const response = hash(`${session}:n:00000001:0a4f113b:auth:${hash("GET:/")}`);
    const answer = answerTo('Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256-sess');
    expect(answer.header("GET", "/")).toContain(`response="${response}"`);
  });

  test("Basic in UTF-8", () => {
    expect(new Authorization({ user: "test", password: "123£" }, { scheme: "basic" }).header("GET", "/")).toBe("Basic dGVzdDoxMjPCow==");
  });
});
