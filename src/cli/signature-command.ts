import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderMessage } from '../checker/message';
import type { SignaturePair } from '../office/office';
import { openBrowser } from '../server/open-browser';
import { findPerson } from '../signature/find-person';
import { signatureGallery } from '../signature/gallery/gallery-page';
import { loadProfile, type SignedProfile } from '../signature/load-office';
import { write, type Console } from './console';
import { Progress } from './progress';
import { readSignatureArguments, type SignatureArguments } from './signature-arguments';
import { signatureTexts } from './signature-texts';
import { texts } from './texts';
import { UsageError } from './usage-error';

const PAGE = 'signatures.html';

/**
 * `dobry-list signature`: prints one signature, or writes the gallery of all. Exit code 0.
 * @throws UsageError for somebody who is not there, OfficeError
 */
export async function signatureCommand(argv: readonly string[], folder: string, console: Console): Promise<number> {
  const args = readSignatureArguments(argv, console.environment);
  const { language } = args;
  if (args.help) {
    await write(console.stdout, signatureTexts.usage[language]);
    return 0;
  }
  const dir = args.office ?? join(folder, 'offices', 'kedzierzyn-kozle');
  if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, language));
  const progress = new Progress(console, language, signatureTexts.progress);
  let profile: SignedProfile;
  try {
    profile = loadProfile(dir, (signed) => {
      progress.step(signed);
    });
  } finally {
    progress.end();
  }
  if (args.person === undefined) await writeGallery(args, profile, console);
  else await write(console.stdout, `${signatureOf(args, args.person, profile)}\n`);
  return 0;
}

function signatureOf(
  { format, length, languageOf, language }: SignatureArguments,
  name: string,
  profile: SignedProfile,
) {
  const found = findPerson(profile.office.people, name);
  if ('like' in found) {
    const { like } = found;
    const message = like === undefined ? signatureTexts.unknown : signatureTexts.unknownLike;
    throw new UsageError(renderMessage(message, { name, like: like ?? '' }, language));
  }
  if ('several' in found) {
    const emails = found.several.map(({ email }) => email).join(', ');
    throw new UsageError(renderMessage(signatureTexts.several, { name, emails }, language));
  }
  const { email, signature } = found.person;
  const inLanguages = signature?.inLanguages ?? {};
  const pair: SignaturePair | undefined = languageOf === undefined ? signature : inLanguages[languageOf];
  if (pair === undefined) {
    const data = { email, tag: languageOf ?? '', tags: Object.keys(inLanguages).join(', ') || '–' };
    throw new UsageError(renderMessage(signatureTexts.noLanguage, data, language));
  }
  return pair[length][format];
}

async function writeGallery(
  { out = PAGE, open, language }: SignatureArguments,
  profile: SignedProfile,
  console: Console,
) {
  const file = /\.html?$/i.test(out) ? out : join(out, PAGE);
  const { html, people, incomplete } = signatureGallery(profile, language);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  await write(console.stdout, `${renderMessage(signatureTexts.written, { file, n: people, incomplete }, language)}\n`);
  if (open) openBrowser(pathToFileURL(resolve(file)).href);
}
