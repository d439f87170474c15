import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down who was asked for. */
export interface LoggingProxy {
  readonly port: number;
  /** "CONNECT host:443" or "GET http://…", in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts one on this machine. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  for (const event of ['connect', 'upgrade'] as const) {
    server.on(event, (request, socket) => {
      asked.push(`${request.method} ${request.url}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 No\r\n\r\n');
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
