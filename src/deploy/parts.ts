import type { DeployPart } from './deployment';
import { outlookPart } from './outlook/outlook-part';
import { signaturesPart } from './signatures/signatures-part';
import { sitePart } from './site/site-part';
import { thunderbirdPart } from './thunderbird/thunderbird-part';

/** Everything that is rolled out, in the order of writing: the site first, so that nothing points to what is not there. */
export const parts: readonly DeployPart[] = [sitePart, outlookPart, thunderbirdPart, signaturesPart];
