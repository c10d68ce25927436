import { beforeEach, describe, expect, it, vi } from "vitest";
import { syncPermissions } from "../../src/browser/sync-permission";

const { manifest } = vi.hoisted(() => ({ manifest: { current: {} as object } }));
vi.mock("../../src/browser/api", () => ({ default: { runtime: { getManifest: () => manifest.current } } }));

const ADDRESS = "https://cloud.example/dav/on-record/";

describe("what sync asks the browser for", () => {
  beforeEach(() => {
    manifest.current = {};
  });

  it("is one host where the manifest names no data: Chrome refuses what it does not know", () => {
    expect(syncPermissions(ADDRESS)).toEqual({ origins: ["https://cloud.example/*"] });
  });

  it("is the consent to what is sent as well where it does, as Firefox's", () => {
    const data = ["authenticationInfo", "websiteContent"];
    manifest.current = {
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ["none"], optional: data } } },
    };
    expect(syncPermissions(ADDRESS)).toEqual({ origins: ["https://cloud.example/*"], data_collection: data });
  });
});
