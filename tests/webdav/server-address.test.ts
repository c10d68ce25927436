import { expect, test } from "vitest";
import { parseServerAddress, serverPattern } from "../../src/browser/webdav/server-address";

test.each([
  ["https://cloud.example.org/dav/On Record", "https://cloud.example.org/dav/On%20Record/"],
  ["cloud.example.org/dav/", "https://cloud.example.org/dav/"],
  ["  https://cloud.example.org:8443  ", "https://cloud.example.org:8443/"],
  ["http://localhost:8080/dav", "http://localhost:8080/dav/"],
  ["http://127.0.0.1/dav//", "http://127.0.0.1/dav/"],
  ["https://cloud.example.org/index.php/apps/files/?dir=/a", "https://cloud.example.org/remote.php/dav/files/an%20na/On-Record/"],
  ["https://example.org/nextcloud/apps/dashboard/", "https://example.org/nextcloud/remote.php/dav/files/an%20na/On-Record/"],
])("%s is %s", (text, address) => {
  expect(parseServerAddress(text, "an na")).toEqual({ ok: true, address });
});

test.each([
  ["", "empty"],
  ["https://", "unreadable"],
  ["http://cloud.example.org/dav", "not-https"],
  ["http://localhost.example.org/", "not-https"],
  ["ftp://cloud.example.org/", "not-https"],
  ["https://anna:secret@cloud.example.org/", "credentials"],
  ["https://cloud.example.org/dav?x=1", "query"],
])("%j is refused: %s", (text, fault) => {
  expect(parseServerAddress(text, "anna")).toEqual({ ok: false, fault });
});

test("the browser is asked for one host", () => {
  expect(serverPattern("https://cloud.example.org:8443/dav/")).toBe("https://cloud.example.org/*");
});
