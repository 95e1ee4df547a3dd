import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { OfficeProblem } from '../../office/load/problem';
import type { LogoSetting } from '../../office/load/signature-schema';
import type { Localized } from '../../office/office';
import { type ImageHeader, readImageHeader } from './image-header';
import type { Logo } from './logo';

/** Every message carries it: what is larger belongs on a web page. */
const MAX_BYTES = 100_000;

/** How far the shape in office.json may be from the picture's own. */
const MAX_DISTORTION = 0.05;

export interface ReadLogo {
  readonly logo?: Logo;
  readonly problems: readonly OfficeProblem[];
}

/**
 * The logo of `office.json` with the picture it names. A picture that cannot be used is a warning: signatures then go without it.
 * @param dir folder of the profile
 */
export function readLogo(dir: string, setting: LogoSetting | undefined): ReadLogo {
  if (setting === undefined) return { problems: [] };
  const { file, url, alt, width, height } = setting;
  const problems: OfficeProblem[] = [];
  const warn = (path: string, problem: Localized, remedy: Localized): void => {
    problems.push({ level: 'warning', file: 'office.json', path, problem, remedy });
  };
  const image = file === undefined ? undefined : readImage(dir, file, warn);
  if (image !== undefined && isDistorted(image.header, width / height)) {
    const size = `${image.header.width} × ${image.header.height}`;
    warn(
      '/logo/width',
      { pl: `Obraz ma ${size} pikseli, więc będzie zniekształcony.`, en: `The picture has ${size} pixels: distorted.` },
      { pl: 'Szerokość i wysokość mają mieć ten sam stosunek.', en: 'Width and height must have the same ratio.' },
    );
  }
  if (url === undefined) {
    warn(
      '/logo',
      { pl: 'Bez „url” programy pocztowe nie pokażą logo.', en: 'Without `url` mail clients show no logo.' },
      {
        pl: 'Obraz należy umieścić na stronie urzędu, pod adresem https.',
        en: 'Host the picture at an https address.',
      },
    );
  }
  if (image === undefined && url === undefined) return { problems };
  return {
    logo: {
      alt,
      width,
      height,
      ...(url === undefined ? {} : { url }),
      ...(image === undefined ? {} : { image: { type: image.header.type, base64: image.bytes.toString('base64') } }),
    },
    problems,
  };
}

function readImage(
  dir: string,
  file: string,
  warn: (path: string, problem: Localized, remedy: Localized) => void,
): { readonly bytes: Buffer; readonly header: ImageHeader } | undefined {
  const path = resolve(dir, file);
  const inside = relative(dir, path);
  if (inside.startsWith(`..${sep}`) || !existsSync(join(dir, inside)) || !statSync(path).isFile()) {
    warn(
      '/logo/file',
      { pl: `Nie ma pliku ${file}.`, en: `There is no file ${file}.` },
      { pl: 'Plik ma leżeć w folderze profilu.', en: 'The file must be in the profile folder.' },
    );
    return undefined;
  }
  const { size } = statSync(path);
  if (size > MAX_BYTES) {
    warn(
      '/logo/file',
      { pl: `${file} ma ${size} bajtów.`, en: `${file} has ${size} bytes.` },
      {
        pl: `Obraz w podpisie może mieć najwyżej ${MAX_BYTES}.`,
        en: `A picture in a signature has at most ${MAX_BYTES}.`,
      },
    );
    return undefined;
  }
  const bytes = readFileSync(path);
  const header = readImageHeader(bytes);
  if (header === undefined) {
    warn(
      '/logo/file',
      { pl: `${file} to nie jest obraz PNG ani JPEG.`, en: `${file} is neither PNG nor JPEG.` },
      {
        pl: 'Programy pocztowe nie pokazują innych (na przykład SVG ani WebP).',
        en: 'Mail clients do not show others (such as SVG or WebP).',
      },
    );
    return undefined;
  }
  return { bytes, header };
}

function isDistorted({ width, height }: ImageHeader, shown: number): boolean {
  return Math.abs(width / height / shown - 1) > MAX_DISTORTION;
}
