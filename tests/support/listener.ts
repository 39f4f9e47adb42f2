import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that answers whoever asks, and remembers it. */
export interface Listener {
  /** Such as 127.0.0.1:8080, for TCP and UDP. */
  readonly host: string;
  readonly heard: readonly string[];
  readonly stop: () => Promise<void>;
}

export async function listen(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer(({ method, url }, answer) => {
    heard.push(`${method} ${url}`);
    answer.setHeader('access-control-allow-origin', '*').end('x');
  });
  server.on('connection', () => heard.push('TCP'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4').on('message', () => heard.push('UDP'));
  await new Promise<void>((ready) => datagrams.bind(port, '127.0.0.1', ready));
  return {
    host: `127.0.0.1:${port}`,
    heard,
    async stop() {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
