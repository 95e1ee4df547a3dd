/** Bad usage: the message says what is wrong and how to put it right. Exit code 2. */
export class UsageError extends Error {}
