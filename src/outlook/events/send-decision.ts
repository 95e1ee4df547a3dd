import { askedKey } from '../../checker/asked-key';
import { gateText } from '../../checker/gate-texts';
import type { Report } from '../../checker/report';
import {
  checkFailedSummary,
  DIALOG_LIMIT,
  sendButton,
  sendSummary,
  sendSummaryMarkdown,
} from '../../checker/send-summary';
import { OPEN_PANE } from '../../manifest/add-in';
import type { Language } from '../../office/office';
import { heldContext } from '../message/held';
import type { SendAnswer } from '../office-js/launch-event';

/** What the client can do, and in which language. */
export interface Ability {
  readonly language: Language;
  /** It can let the user send all the same (Mailbox 1.14). */
  readonly canAsk: boolean;
  /** Its dialog can show lists and bold words (Mailbox 1.15). */
  readonly canFormat: boolean;
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
  if (verdict === 'send' && failures.length === 0) return { answer: { allowEvent: true } };
  const answer = held(report, circumstances);
  if (verdict === 'block') return { answer };
  if (circumstances.canAsk) return { answer: { ...answer, sendModeOverride: 'promptUser' } };
  return askByHolding(report, answer, circumstances);
}

/** Clients that cannot ask hold the message once; pressing Send again is the answer. */
function askByHolding(report: Report, answer: SendAnswer, { language, asked }: Circumstances): Decision {
  const asks = askedKey(report.findings);
  if (asks === asked) return { answer: { allowEvent: true } };
  const again = gateText('sendAgain', language);
  return {
    answer: { ...answer, errorMessage: `${plainWords(report, language, DIALOG_LIMIT - again.length - 1)}\n${again}` },
    asks,
  };
}

function held(report: Report, { language, canFormat }: Ability): SendAnswer {
  const named = report.findings.filter(({ severity }) => severity !== 'advise');
  const markdown = canFormat && report.verdict !== 'send' ? sendSummaryMarkdown(report, language) : undefined;
  return {
    allowEvent: false,
    errorMessage: plainWords(report, language, DIALOG_LIMIT),
    ...(markdown === undefined ? {} : { errorMessageMarkdown: markdown }),
    cancelLabel: sendButton(language),
    commandId: OPEN_PANE,
    contextData: heldContext(named),
  };
}

/** Where no finding is to be told of, a rule has failed. */
function plainWords(report: Report, language: Language, room: number): string {
  return report.verdict === 'send'
    ? gateText('rulesFailed', language, { n: report.failures.length })
    : sendSummary(report, language, room);
}

/**
 * There is no verdict: the user can send, and is told where the client can tell.
 * @param reason why the check failed; undefined when it took too long
 */
export function failOpen(reason: string | undefined, { language, canAsk }: Omit<Ability, 'canFormat'>): SendAnswer {
  if (!canAsk) return { allowEvent: true };
  const errorMessage = reason === undefined ? gateText('checkSlow', language) : checkFailedSummary(reason, language);
  return { allowEvent: false, errorMessage, sendModeOverride: 'promptUser' };
}
