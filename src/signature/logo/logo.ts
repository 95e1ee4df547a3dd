import { escapeHtml } from '../escape-html';

/** The office's picture for signatures. At least one of `url` and `image` is there. */
export interface Logo {
  readonly alt: string;
  /** Size as shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Address of the hosted picture, https. */
  readonly url?: string;
  readonly image?: { readonly type: 'image/png' | 'image/jpeg'; readonly base64: string };
}

/**
 * Where a picture comes from: `hosted` loads it from its address, the only way that survives in mail clients' own signatures;
 * `data` holds it in the page, for files and previews. Nothing of ours makes messages, whose parts it could also be (`cid:`).
 */
export type LogoSource = 'hosted' | 'data';

/** The `img` element of a logo, or nothing when the source does not have it; `data` falls back on the hosted picture. */
export function logoMarkup(logo: Logo | undefined, source: LogoSource): string {
  const address = logo && addressOf(logo, source);
  if (!logo || address === undefined) return '';
  const { alt, width, height } = logo;
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" style="border: 0;">`;
}

function addressOf({ url, image }: Logo, source: LogoSource): string | undefined {
  if (source === 'hosted' || image === undefined) return url;
  return `data:${image.type};base64,${image.base64}`;
}
