import { emptyForm } from '../letter-form';
import { OWN_LETTER } from '../own-letter';
import { rememberedSender } from '../remembered-sender';
import { automaticReply } from './automatic-reply';
import { badReply } from './bad-reply';
import { circular } from './circular';
import { goodLetter } from './good-letter';
import type { Sample } from './sample';

/** An empty sheet; its sender is who last signed here, else nobody: a stranger's name must not get under the letter. */
export const OWN: Sample = {
  id: OWN_LETTER,
  title: 'sampleEmpty',
  letter: (office) => emptyForm(OWN_LETTER, rememberedSender(office)),
};

/** What a visitor can choose from; the first one is open at the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [badReply, circular, goodLetter, automaticReply, OWN];
