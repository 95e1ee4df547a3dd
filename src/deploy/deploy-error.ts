import type { Localized } from '../office/office';
import type { MessageData } from '../rules/finding';

/** Why nothing can be deployed, for the administrator to mend. Rendered with `renderMessage`. */
export class DeployError extends Error {
  override readonly name = 'DeployError';

  constructor(
    readonly reason: Localized,
    readonly data: MessageData = {},
  ) {
    super(reason.en);
  }
}
