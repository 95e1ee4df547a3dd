import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Where Microsoft serves office.js; production pages load it from there. */
export const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where office.js looks for MicrosoftAjax.js, which the npm package does not contain. */
export const AJAX_CDN = 'https://ajax.aspnetcdn.com/';

const FILES = resolve('node_modules/@microsoft/office-js/dist');

/** A file of the npm package as it is, by its path below `/hosted/`; undefined when there is none. */
export async function officeJsFile(path: string): Promise<Buffer | undefined> {
  // All files are lower case; office.js asks for some in mixed case.
  const file = resolve(FILES, path.toLowerCase().replace(/[?#].*/, ''));
  if (!file.startsWith(FILES)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** The few members of MicrosoftAjax.js that office.js uses. */
export const AJAX_SHIM = `(() => {
  const failure = (name) => (message) => Object.assign(new Error(message ?? name), { name: 'Sys.' + name });
  const nothing = () => null;
  window.Type = window.Type ?? Function;
  Type.registerNamespace = (path) => path.split('.').reduce((space, name) => (space[name] ??= {}), window);
  Type.registerClass = nothing;
  Function.prototype.registerClass = function () { return this; };
  Function._validateParams = Function._validateParameter = nothing;
  for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'parameterCount', 'invalidOperation']) {
    Error[name] = failure(name);
  }
  class StringBuilder { parts = []; append(part) { this.parts.push(part); return this; } toString() { return this.parts.join(''); } }
  const JavaScriptSerializer = { serialize: JSON.stringify, deserialize: JSON.parse };
  window.Sys = { StringBuilder, Debug: { trace: nothing }, Serialization: { JavaScriptSerializer } };
})();
`;

/**
 * A page for a browser that cannot be told to take the CDN's address for ours: office.js from this server, with the
 * shim before it. Nothing else of the page is touched.
 */
export function withLocalOfficeJs(html: string, folder: string): string {
  return html
    .replaceAll(OFFICE_JS_CDN, `${folder}1/hosted/`)
    .replace(/<script\b[^>]*\/1\/hosted\/office\.js/i, `<script src="${folder}ajax-shim.js"></script>$&`);
}
