import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType, staticFile } from './outlook-host/server/static-files';

export interface StaticHost {
  readonly url: string;
  close(): Promise<void>;
}

/** A web server that knows nothing but the files of a folder, as an office without our server has. */
export async function serveFolder(folder: string): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
    void staticFile(folder, path).then((file) => {
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': contentType(path) }).end(file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
