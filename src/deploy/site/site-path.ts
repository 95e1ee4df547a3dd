/** Folder of the site in the output folder, with a slash at its end: `strona` stands for the root of the host. */
export function sitePath(url: string): string {
  return `strona${new URL(url).pathname}`;
}
