/** A web server on 127.0.0.1 for the sample pages, and for pages that are made on the fly. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** What a made-up address answers with: HTML, or bytes of the type that the address ends in. */
export type Made = () => string | Buffer;

export interface Site {
  readonly port: number;
  /** `http://host:port/path`; the host must be one that the browser was told to find on 127.0.0.1. */
  url(host: string, path: string): string;
  close(): Promise<void>;
}

/**
 * Serves a folder, and the pages made for these paths (without a leading slash).
 * @param folder absolute; nothing above it is ever served
 */
export function serveSite(folder: string, made: Readonly<Record<string, Made>> = {}): Promise<Site> {
  const server = createServer((request, response) => answer(folder, made, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
      const { port } = address;
      resolve({
        port,
        url: (host, path) => `http://${host}:${port}/${path}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(folder: string, made: Readonly<Record<string, Made>>, request: IncomingMessage, response: ServerResponse): void {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname)).slice(1);
  const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
  const make = made[path];
  if (make !== undefined) {
    response.writeHead(200, { "content-type": type }).end(make());
    return;
  }
  const file = join(folder, path);
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile || path.startsWith("..")) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, { "content-type": type });
  createReadStream(file).pipe(response);
}
