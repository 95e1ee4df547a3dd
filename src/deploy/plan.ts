import type { DeployFile, Deployment, DeployPart } from './deployment';

/** Every file of a deployment, in the order of writing; contents are made when asked for. */
export function planFiles(deployment: Deployment, parts: readonly DeployPart[]): readonly DeployFile[] {
  const files = parts.flatMap((part) => [...part.files(deployment), ...instructions(part, deployment)]);
  const seen = new Set<string>();
  for (const { path } of files) {
    // Paths differ in more than case: Windows and macOS would take them for one.
    const key = path.toLowerCase();
    if (!isInside(path) || seen.has(key)) throw new RangeError(`not a path of its own: ${path}`);
    seen.add(key);
  }
  return files;
}

/** Whether a path with `/` leads to a file inside the output folder. */
export function isInside(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..') && !/[\\:\p{Cc}]/u.test(path);
}

function instructions({ folder, instruction }: DeployPart, deployment: Deployment): DeployFile[] {
  const { pl, en } = instruction(deployment);
  return [
    { path: `${folder}/CZYTAJ-TO.txt`, content: () => windowsText(pl) },
    { path: `${folder}/README.txt`, content: () => windowsText(en) },
  ];
}

/** As every editor on Windows reads it. */
function windowsText(text: string): string {
  return `\ufeff${text.replace(/\n/g, '\r\n')}`;
}
