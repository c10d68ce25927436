/** The reader's folder on a WebDAV server (RFC 4918). */
import { RemoteFault, type RemoteFile, type RemoteFolder } from "../../core/sync/remote";
import { type Answered, Exchange, type ExchangeOptions, faultOfStatus, isPage } from "./exchange";
import { readMultistatus } from "./multistatus";

export interface WebdavOptions extends ExchangeOptions {
  /** Address of the folder, with its slash at the end (`parseServerAddress`). */
  readonly address: string;
}

export interface WebdavFolder extends RemoteFolder {
  /** How the server wants to be told who asks, once it has. */
  readonly scheme: () => "basic" | "digest" | null;
}

/** A list of 100,000 files has some 40 MB at the most talkative of servers. */
const MOST_LIST = 64_000_000;

/** No file of ours comes near; it ends what never ends. */
const MOST_FILE = 256_000_000;

/** What is answered to writing is read only to be passed over. */
const MOST_WORDS = 1_000_000;

/** How long after a change a server's clock may not tell it from the next, in ms: Apache says so by a weak ETag. */
const SAME_SECOND_MS = 1_100;

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getetag/></prop></propfind>';

/** A folder that is asked by these options. Every call may throw `RemoteFault`, and the signal's reason. */
export function webdavFolder(options: WebdavOptions): WebdavFolder {
  const exchange = new Exchange(options);
  const addressOf = (path: string): string => `${options.address}${path.split("/").map(encodeURIComponent).join("/")}`;

  const put = (path: string, bytes: Uint8Array, headers: Record<string, string>): Promise<Answered> =>
    exchange.ask({
      method: "PUT",
      url: addressOf(path),
      headers: { "Content-Type": "application/octet-stream", ...headers },
      body: new Uint8Array(bytes),
      mostBytes: MOST_WORDS,
    });

  /** The folder of the whole, and those on the way to this path. One that is there already says 405. */
  const makeFolders = async (path: string): Promise<void> => {
    const parts = path.split("/").slice(0, -1);
    for (let depth = 0; depth <= parts.length; depth++) {
      const folder = parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join("");
      const answer = await exchange.ask({ method: "MKCOL", url: addressOf(folder), mostBytes: MOST_WORDS });
      if (answer.status !== 405 && !isDone(answer)) throw faultOfStatus(answer);
    }
  };

  return {
    scheme: () => exchange.scheme,

    async list(folder) {
      const url = addressOf(folder === "" || folder.endsWith("/") ? folder : `${folder}/`);
      const headers = { Depth: "1", "Content-Type": "application/xml; charset=utf-8" };
      const answer = await exchange.ask({ method: "PROPFIND", url, headers, body: PROPERTIES, mostBytes: MOST_LIST });
      if (answer.status === 404) return [];
      if (answer.status !== 207) throw isDone(answer) ? new RemoteFault("not-webdav", "no list") : faultOfStatus(answer);
      const listed = isPage(answer) ? null : readMultistatus(new TextDecoder().decode(answer.bytes));
      if (listed === null) throw new RemoteFault("not-webdav", "no list");
      return listed.flatMap(({ href, isFolder, size, etag }) => {
        const name = isFolder ? null : nameWithin(href, url);
        return name === null ? [] : [{ name, size, etag }];
      });
    },

    async read(path): Promise<RemoteFile | null> {
      const answer = await exchange.ask({ method: "GET", url: addressOf(path), mostBytes: MOST_FILE });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw faultOfStatus(answer);
      if (isPage(answer)) throw new RemoteFault("not-webdav", "a page instead of the file");
      return { bytes: answer.bytes, etag: answer.header("ETag") };
    },

    async write(path, bytes, condition) {
      const replaced = condition === "new" ? null : condition.replaces;
      const headers: Record<string, string> = replaced === null ? { "If-None-Match": "*" } : { "If-Match": strong(replaced) };
      let answer = await put(path, bytes, headers);
      if (isMissingFolder(answer)) {
        if (replaced !== null) return "refused"; // what is to be replaced is not there
        await makeFolders(path);
        answer = await put(path, bytes, headers);
      }
      if (answer.status === 412 && replaced?.startsWith("W/") === true) {
        await pause(SAME_SECOND_MS, options.signal);
        answer = await put(path, bytes, headers);
      }
      if (answer.status === 412) return "refused";
      if (!isDone(answer)) throw faultOfStatus(answer);
      // A page that comes with 200 wrote nothing; servers say 201 or 204.
      if (answer.status === 200 && isPage(answer)) throw new RemoteFault("not-webdav", "a page instead of an answer");
      return "written";
    },

    async remove(path) {
      const answer = await exchange.ask({ method: "DELETE", url: addressOf(path), mostBytes: MOST_WORDS });
      if (answer.status !== 404 && !isDone(answer)) throw faultOfStatus(answer);
      if (answer.status === 200 && isPage(answer)) throw new RemoteFault("not-webdav", "a page instead of an answer");
    },
  };
}

function isDone({ status }: Answered): boolean {
  return status >= 200 && status < 300;
}

/** RFC 4918 says 409; Nextcloud, 404. */
function isMissingFolder({ status }: Answered): boolean {
  return status === 409 || status === 404;
}

/** The ETag by which a write may ask: `If-Match` takes strong ones only, and Apache's packing of answers adds to it. */
function strong(etag: string): string {
  return etag.replace(/^W\//, "").replace(/[-;]gzip"$/, '"');
}

/** The name of a file that stands right in this folder; null for the folder itself, and for what a server lists that is none of it. */
function nameWithin(href: string, folder: string): string | null {
  if (!URL.canParse(href, folder)) return null;
  const [file, base] = [decoded(new URL(href, folder).pathname), decoded(new URL(folder).pathname)];
  if (file === null || base === null || !file.startsWith(base)) return null;
  const name = file.slice(base.length);
  return name === "" || name.includes("/") ? null : name;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
