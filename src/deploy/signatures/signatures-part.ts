import type { Person } from '../../office/office';
import type { SignedProfile } from '../../signature/load-office';
import type { DeployFile, DeployPart } from '../deployment';
import { copyPages, type CopyPages } from './copy-page/copy-page';
import { fileName } from './file-name';
import { folderList } from './folder-list';
import { fullSignatures } from './full-signature';
import { signaturesInstruction } from './instruction';
import { outlookSignature } from './outlook-signature';

const FOLDER = 'podpisy';

/** Signatures as files, for mail programs without our add-in. */
export const signaturesPart: DeployPart = {
  folder: FOLDER,
  instruction: signaturesInstruction,
  *files({ profile }) {
    const pages = copyPages(profile);
    for (const person of profile.office.people) yield* filesOf(person, profile, pages);
    yield { path: `${FOLDER}/foldery.csv`, content: () => folderList(profile.office.people) };
  },
};

function filesOf(person: Person, profile: SignedProfile, pages: CopyPages): DeployFile[] {
  const { email } = person;
  const { office, logo } = profile;
  const name = fileName(email);
  const signatures = fullSignatures(person, profile);
  const outlook = signatures.flatMap((signature) => Object.entries(outlookSignature(signature, office.language, logo)));
  return [
    ...outlook.map(([file, content]): DeployFile => ({ path: `${FOLDER}/outlook/${name}/${file}`, email, content })),
    { path: `${FOLDER}/kopiowanie/${name}.html`, email, content: () => pages(person, signatures) },
  ];
}
