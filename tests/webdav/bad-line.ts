/** A line to a server on this machine that breaks: connections are cut after so many bytes, in a request or in an answer, wherever that falls. */
import { connect, createServer, type Socket } from "node:net";

export interface BadLine {
  /** To be asked in the server's place. */
  readonly port: number;
  /** How many connections were cut. */
  readonly cuts: () => number;
  /** From now on it holds. */
  calm(): void;
  close(): Promise<void>;
}

export interface BadLineOptions {
  /** The server's port. */
  readonly to: number;
  readonly random: () => number;
  /** Of the connections, how many are cut. */
  readonly share: number;
  /** A cut comes before so many bytes have passed, both ways together. */
  readonly mostBytes: number;
}

export async function openBadLine({ to, random, share, mostBytes }: BadLineOptions): Promise<BadLine> {
  const open = new Set<Socket>();
  let isCalm = false;
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    let left = random() < share ? random() * mostBytes : Number.POSITIVE_INFINITY;
    const end = (): void => {
      near.destroy();
      far.destroy();
      open.delete(near);
    };
    const pass = (target: Socket, bytes: Buffer): void => {
      left -= bytes.length;
      if (isCalm || left > 0) {
        target.write(bytes);
        return;
      }
      cuts++;
      // What came before the cut arrives: the server may have got half of a file, or all of it and nobody its answer.
      target.write(bytes.subarray(0, bytes.length + left), end);
    };
    open.add(near);
    near.on("data", (bytes: Buffer) => pass(far, bytes));
    far.on("data", (bytes: Buffer) => pass(near, bytes));
    for (const socket of [near, far]) socket.on("close", end).on("error", end);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return {
    port: address.port,
    cuts: () => cuts,
    calm: () => {
      isCalm = true;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
