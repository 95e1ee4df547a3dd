import { askedKey } from '../../checker/asked-key';
import { gateText } from '../../checker/gate-texts';
import type { Report } from '../../checker/report';
import { checkFailedSummary, sendButton, sendSummary } from '../../checker/send-summary';
import { OPEN_PANE } from '../../manifest/add-in';
import type { Language } from '../../office/office';
import { heldContext } from '../message/held';
import type { SendAnswer } from '../office-js/launch-event';

/** Characters of the dialog. */
const DIALOG = 500;

/** What the client can do, and in which language. */
export interface Ability {
  readonly language: Language;
  /** It can let the user send all the same (Mailbox 1.14). */
  readonly canAsk: boolean;
}

export interface Circumstances extends Ability {
  /** What the user was asked about when *Send* was pressed before, see `askedKey`. */
  readonly asked: string | undefined;
}

export interface Decision {
  readonly answer: SendAnswer;
  /** To be kept with the message: the next press of Send with the same findings is the user's yes. */
  readonly asks?: string;
}

/** What the client is told about a checked message. */
export function decideSend(report: Report, circumstances: Circumstances): Decision {
  const { verdict, failures } = report;
  if (verdict === 'block')
    return { answer: held(report, sendSummary(report, circumstances.language), circumstances.language) };
  if (verdict === 'send' && failures.length === 0) return { answer: { allowEvent: true } };
  return askOnce(report, circumstances);
}

/** Clients that cannot ask hold the message once; pressing Send again is the answer. */
function askOnce(report: Report, { language, canAsk, asked }: Circumstances): Decision {
  const summary = (room: number) =>
    report.verdict === 'confirm'
      ? sendSummary(report, language, room)
      : gateText('rulesFailed', language, { n: report.failures.length });
  if (canAsk) return { answer: { ...held(report, summary(DIALOG), language), sendModeOverride: 'promptUser' } };
  const asks = askedKey(report.findings);
  if (asks === asked) return { answer: { allowEvent: true } };
  const again = gateText('sendAgain', language);
  return { answer: held(report, `${summary(DIALOG - again.length - 1)}\n${again}`, language), asks };
}

function held({ findings }: Report, errorMessage: string, language: Language): SendAnswer {
  const named = findings.filter(({ severity }) => severity !== 'advise');
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel: sendButton(language),
    commandId: OPEN_PANE,
    contextData: heldContext(named),
  };
}

/**
 * There is no verdict: the user can send, and is told where the client can tell.
 * @param reason why the check failed; undefined when it took too long
 */
export function failOpen(reason: string | undefined, { language, canAsk }: Ability): SendAnswer {
  if (!canAsk) return { allowEvent: true };
  const errorMessage = reason === undefined ? gateText('checkSlow', language) : checkFailedSummary(reason, language);
  return { allowEvent: false, errorMessage, sendModeOverride: 'promptUser' };
}
