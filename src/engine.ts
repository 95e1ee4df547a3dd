/**
 * The engine: checks drafts and mends them. Pure and synchronous, ECMAScript 2016, no DOM, no Node, no network: runs in
 * Node, browsers, Thunderbird's background and classic Outlook's event runtime.
 */
export { checkDraft } from './checker/check-draft';
export { checkText } from './checker/check-text';
export { findingMessage, fixLabel } from './checker/describe-finding';
export { fixSafe, safeEdits } from './checker/fix-safe';
export type { Report, RuleFailure, Verdict } from './checker/report';
export type { CheckOptions } from './checker/run-rules';
export { applyEdits } from './mail/apply-edits';
export type { Address, Attachment, Body, Draft, MessageKind } from './mail/draft';
export type { Edit, Insertion, Range } from './mail/edit';
export type { Closing, Letter, Notice, Part, Passage, Salutation, Signature, SignatureField } from './mail/letter';
export { FINDING_IDS, type FindingId, type Severity } from './office/finding-id';
export type { Clause, Department, Language, Localized, Office, Person } from './office/office';
export { rules } from './rules';
export { CLAUSES } from './rules/clauses';
export type { Finding, Fix, MessageData } from './rules/finding';
export type { AnyRule, Example, Rule, RuleMeta, Speller } from './rules/rule';
