/** The server's areas: each loads from, and is framed by, other hosts. */
export type Area = 'page' | 'outlook' | 'data';

/** Hosts of Office.js, which Microsoft asks to be loaded from nowhere else. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';

/** Where Outlook on the web and the new Outlook on Windows run, and show the pane in a frame. */
const OUTLOOK_HOSTS = [
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://outlook.live.com',
];

/**
 * Both pages load from their own host only, and the page that shows letters also pictures: the logo in an official signature is
 * wherever the office hosts it, and the page's sanitiser lets no other remote picture into a letter. `wasm-unsafe-eval` compiles the spelling checker (WebAssembly, no JavaScript
 * `eval`), `unsafe-inline` styles are Fluent's generated style sheets.
 */
function pagePolicy(scripts: string, pictures: string, ancestors: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${pictures}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

const EVERYWHERE = {
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const PAGE = {
  ...EVERYWHERE,
  'Content-Security-Policy': pagePolicy('', ' https:', "'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const DATA = {
  ...EVERYWHERE,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** One year, the least that browsers' preload lists ask for. */
const HSTS = 'max-age=31536000';

/** What no page of another site may even embed, in the folder of whichever client it stands. */
const DATA_PATHS = /^\/(?:(?:outlook\/|thunderbird\/)?(?:api\/|office\.json)|\.well-known\/|health|version)/;

/** The area a path belongs to. */
export function areaOf(path: string): Area {
  if (DATA_PATHS.test(path)) return 'data';
  return path.startsWith('/outlook/') ? 'outlook' : 'page';
}

/**
 * Headers of every answer of an area, errors included.
 * @param origins other sites of the office that may frame the pane
 */
export function securityHeaders(
  area: Area,
  isSecure: boolean,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  const headers = area === 'page' ? PAGE : area === 'data' ? DATA : outlook(origins);
  return isSecure ? { ...headers, 'Strict-Transport-Security': HSTS } : headers;
}

function outlook(origins: readonly string[]): Readonly<Record<string, string>> {
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': pagePolicy(` ${OFFICE_JS}`, '', ["'self'", ...OUTLOOK_HOSTS, ...origins].join(' ')),
    // Outlook shows the icons on its own pages.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}
