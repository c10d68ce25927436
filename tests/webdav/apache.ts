/** A real Apache with mod_dav on a free port of this machine, with a folder and a configuration of its own. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent, fetch as undiciFetch } from "undici";
import { ensureApache } from "../../build/apache.mjs";
import type { Fetch } from "../../src/browser/webdav/exchange";

export const USER = "anna";
/** Not ASCII, as people's passwords are. */
export const PASSWORD = "mật khẩu “của tôi”";
const REALM = "On Record's tests";

export interface ApacheOptions {
  readonly auth?: "basic" | "digest";
  readonly tls?: boolean;
  /** A longer body is refused, in bytes. */
  readonly mostBody?: number;
  /** A folder to keep the files in, for a small disk; default: a new one. */
  readonly folder?: string;
}

export interface Apache {
  readonly port: number;
  /** Of the folder that WebDAV serves, with its slash. */
  readonly address: string;
  /** Where its files are on the disk. */
  readonly files: string;
  /** The certificate that it shows, in PEM; null without TLS. */
  readonly certificate: string | null;
  readonly fetch: Fetch;
  /** Everything at once, as a power cut does. Its files stay. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes everything. */
  close(): Promise<void>;
}

const MODULES = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "auth_digest", "mime", "dav", "dav_fs"];
const TLS_MODULES = ["socache_shmcb", "ssl"];

/** Apache does not serve as root. Nobody, on every system. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

/** Starts one. */
export async function startApache(options: ApacheOptions = {}): Promise<Apache> {
  const { program, modules } = ensureApache();
  const home = mkdtempSync(join(tmpdir(), "onrecord-apache-"));
  const files = options.folder ?? join(home, "files");
  const dav = join(files, "dav");
  for (const folder of [files, dav, join(home, "locks")]) {
    mkdirSync(folder, { recursive: true });
    if (isRoot) chownSync(folder, NOBODY, NOBODY);
  }
  chmodSync(home, 0o755);
  const tls = options.tls === true ? makeCertificate(home) : null;
  const port = await freePort();
  writeFileSync(join(home, "basic"), `${USER}:{SHA}${createHash("sha1").update(PASSWORD).digest("base64")}\n`);
  const secret = createHash("md5").update(`${USER}:${REALM}:${PASSWORD}`).digest("hex");
  writeFileSync(join(home, "digest"), `${USER}:${REALM}:${secret}\n`);
  writeFileSync(join(home, "types"), "");
  writeFileSync(join(home, "httpd.conf"), configuration({ home, files, modules, port, options }));
  const origin = `${tls === null ? "http" : "https"}://localhost:${port}`;
  const agent = tls === null ? new Agent() : new Agent({ connect: { ca: tls } });
  const davFetch: Fetch = (url, init) =>
    // The types of undici and of the platform's fetch differ in words only.
    undiciFetch(url, { ...init, dispatcher: agent } as unknown as Parameters<typeof undiciFetch>[1]) as unknown as Promise<Response>;
  let child: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    const leader = child;
    child = null;
    if (leader?.pid === undefined || leader.exitCode !== null) return;
    const gone = new Promise((resolve) => leader.once("exit", resolve));
    process.kill(-leader.pid, "SIGKILL");
    await gone;
  };
  const start = async (): Promise<void> => {
    rmSync(join(home, "pid"), { force: true });
    child = spawn(program, ["-f", join(home, "httpd.conf"), "-DFOREGROUND"], { stdio: "ignore", detached: true });
    await untilItAnswers(() => davFetch(origin, { method: "GET" }), home);
  };
  await start();
  return {
    port,
    address: `${origin}/dav/`,
    files: dav,
    certificate: tls,
    fetch: davFetch,
    kill,
    start,
    close: async () => {
      await kill();
      await agent.destroy();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Setup {
  readonly home: string;
  readonly files: string;
  readonly modules: string;
  readonly port: number;
  readonly options: ApacheOptions;
}

function configuration({ home, files, modules, port, options }: Setup): string {
  const { auth = "basic", tls = false, mostBody = 0 } = options;
  const login =
    auth === "basic"
      ? ["AuthType Basic", `AuthUserFile "${home}/basic"`]
      : ["AuthType Digest", "AuthDigestDomain /dav/", "AuthDigestProvider file", `AuthUserFile "${home}/digest"`];
  return `${[
    ...[...MODULES, ...(tls ? TLS_MODULES : [])].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    `ServerRoot "${home}"`,
    `Listen 127.0.0.1:${port}`,
    "ServerName localhost",
    `PidFile "${home}/pid"`,
    `ErrorLog "${home}/errors"`,
    `DefaultRuntimeDir "${home}"`,
    `TypesConfig "${home}/types"`,
    "StartServers 1",
    "ThreadsPerChild 16",
    "MinSpareThreads 1",
    ...(isRoot ? [`User #${NOBODY}`, `Group #${NOBODY}`] : []),
    `DocumentRoot "${files}"`,
    `DAVLockDB "${home}/locks/lock"`,
    `LimitRequestBody ${mostBody}`,
    ...(tls ? ["SSLEngine on", `SSLCertificateFile "${home}/certificate.pem"`, `SSLCertificateKeyFile "${home}/key.pem"`] : []),
    `<Directory "${files}/dav">`,
    "Dav On",
    `AuthName "${REALM}"`,
    ...login,
    "Require valid-user",
    "</Directory>",
  ].join("\n")}\n`;
}

/** A certificate that nobody knows but who is told. */
function makeCertificate(home: string): string {
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", join(home, "key.pem")];
  const made = spawnSync("openssl", ["req", "-x509", ...key, "-out", join(home, "certificate.pem"), "-days", "2", ...names]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
  return readFileSync(join(home, "certificate.pem"), "utf8");
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

const PATIENCE_MS = 20_000;

async function untilItAnswers(ask: () => Promise<unknown>, home: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error(`Apache does not answer: ${readFileSync(join(home, "errors"), "utf8")}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** A folder of this server that no other test has. */
export function ownFolder(apache: Apache): string {
  return `${apache.address}${randomUUID()}/`;
}
