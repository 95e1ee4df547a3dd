import { emptyForm } from '../letter-form';
import { automaticReply } from './automatic-reply';
import { badReply } from './bad-reply';
import { circular } from './circular';
import { goodLetter } from './good-letter';
import { employee, type Sample } from './sample';

const ownLetter: Sample = {
  id: 'empty',
  title: 'sampleEmpty',
  letter: (office) => emptyForm('empty', employee(office, '')?.email ?? ''),
};

/** What a visitor can choose from; the first one is open at the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [badReply, circular, goodLetter, automaticReply, ownLetter];
