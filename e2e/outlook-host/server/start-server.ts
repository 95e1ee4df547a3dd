import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { AddIn } from '../core/add-in';
import type { HostSettings } from '../core/settings';
import { bundlePage } from './bundle-page';
import { localhostCertificate } from './certificate';
import { AJAX_SHIM, officeJsFile, withLocalOfficeJs } from './office-js';
import { moveAddIn, readManifest } from './read-manifest';
import { contentType, staticFile } from './static-files';

export interface ServerOptions {
  /** Path of the add-in's XML manifest. */
  readonly manifest: string;
  /** Folder with the files that the manifest's address stands for. */
  readonly addIn: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** What the page starts with, besides the defaults. */
  readonly settings?: Partial<HostSettings>;
  /** Serve the add-in's pages with office.js from here instead of the CDN, for a person's browser. */
  readonly localOfficeJs?: boolean;
  /** Content-Security-Policy the add-in's own host would send. */
  readonly contentSecurityPolicy?: string;
}

export interface OutlookServer {
  readonly url: string;
  readonly addIn: AddIn;
  close(): Promise<void>;
}

/** What the page asks for at its start. */
export interface PageData {
  readonly addIn: AddIn;
  readonly settings: Partial<HostSettings>;
}

const ADD_IN = '/add-in/';
const OFFICE_JS = '/lib/1/hosted/';
const LIBRARIES = '/lib/';

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self'; frame-src https:; base-uri 'none'; form-action 'none'";

/** Strict, with what an add-in needs at least: office.js from the CDN, styles made at run time, WebAssembly. */
export const ADD_IN_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

interface Reply {
  readonly body: string | Buffer;
  readonly type: string;
  readonly policy: string;
}

/**
 * Serves the host page, the add-in's files below `/add-in/` and the npm copy of office.js, all from one origin: office.js
 * trusts a host page only on https and under the frame's own host name.
 */
export async function startServer(options: ServerOptions): Promise<OutlookServer> {
  const [certificate, page] = await Promise.all([localhostCertificate(), bundlePage()]);
  const manifest = readManifest(options.manifest);
  const server = createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const data = { addIn: moveAddIn(manifest, address.origin + ADD_IN), settings: options.settings ?? {} };
    void reply(address.pathname, page, data, options).then((found) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cache-Control', 'no-cache');
      if (found === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('Content-Type', found.type);
      response.setHeader('Content-Security-Policy', found.policy);
      response.end(found.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, 'localhost', resolve);
  });
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    addIn: moveAddIn(manifest, url + ADD_IN),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function reply(
  path: string,
  page: ReadonlyMap<string, string>,
  data: PageData,
  { addIn, localOfficeJs = false, contentSecurityPolicy = ADD_IN_POLICY }: ServerOptions,
): Promise<Reply | undefined> {
  const own = page.get(path);
  if (own !== undefined) {
    return { body: own, type: contentType(path === '/' ? 'index.html' : path), policy: PAGE_POLICY };
  }
  if (path === '/host.json') return { body: JSON.stringify(data), type: contentType(path), policy: PAGE_POLICY };
  const policy = contentSecurityPolicy;
  if (path === `${LIBRARIES}ajax-shim.js`) return { body: AJAX_SHIM, type: contentType(path), policy };
  const type = contentType(path);
  const file = path.startsWith(OFFICE_JS)
    ? await officeJsFile(path.slice(OFFICE_JS.length))
    : path.startsWith(ADD_IN)
      ? await staticFile(addIn, path.slice(ADD_IN.length))
      : undefined;
  if (file === undefined) return undefined;
  const isPage = localOfficeJs && path.startsWith(ADD_IN) && type.startsWith('text/html');
  return { body: isPage ? withLocalOfficeJs(file.toString('utf8'), LIBRARIES) : file, type, policy };
}
