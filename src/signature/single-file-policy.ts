import { createHash } from 'node:crypto';

/**
 * Content-Security-Policy of a page that is one file: it runs its own script and loads nothing.
 * @param script source of its only script
 * @param picture address of a hosted picture the page may show
 */
export function singleFilePolicy(script: string, picture?: string): string {
  const images = picture === undefined ? 'data:' : `data: ${new URL(picture).origin}`;
  return (
    `default-src 'none'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; ` +
    `style-src 'unsafe-inline'; img-src ${images}; base-uri 'none'; form-action 'none'`
  );
}
