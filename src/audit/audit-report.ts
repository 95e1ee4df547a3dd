import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { FINDING_IDS } from '../office/finding-id';
import type { Office } from '../office/office';
import { addTally, emptyTally, sortedTally, type Tally } from './tally';

const FORMAT = 'dobry-list-audit/1';

const count = Type.Integer({ minimum: 0 });
const closed = { additionalProperties: false } as const;
const day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const counts = (keys: readonly string[], value: TSchema) =>
  Type.Object(Object.fromEntries(keys.map((key) => [key, Type.Optional(value)])), closed);
const byName = (value: TSchema) => ({ type: 'object', additionalProperties: value }) as unknown as TSchema;

const CellSchema = Type.Object(
  {
    send: count,
    confirm: count,
    block: count,
    findings: counts(FINDING_IDS, Type.Object({ messages: count, findings: count }, closed)),
  },
  closed,
);

const ExampleSchema = Type.Object(
  { subject: Type.String(), text: Type.String(), department: Type.String(), date: Type.String() },
  closed,
);

const TallySchema = Type.Unsafe<Tally>(
  Type.Object(
    {
      cells: {
        type: 'object',
        additionalProperties: false,
        patternProperties: { '^(?:\\d{4}-\\d\\d)?$': byName(CellSchema) },
      } as unknown as TSchema,
      skipped: counts(['foreign', 'period', 'undated'], count),
      unreadable: counts(['empty', 'outlook-item', 'no-header', 'malformed', 'no-access'], count),
      failures: byName(count),
      examples: Type.Array(ExampleSchema),
    },
    closed,
  ),
);

const ReportSchema = Type.Object(
  {
    format: Type.Literal(FORMAT),
    office: Type.Object(
      {
        id: Type.String(),
        name: Type.String(),
        departments: Type.Unsafe<Record<string, string>>(byName(Type.String())),
      },
      closed,
    ),
    /** Days the messages were looked for in; absent without a limit. */
    period: Type.Object({ since: Type.Optional(day), until: Type.Optional(day) }, closed),
    tally: TallySchema,
  },
  closed,
);

/** What an audit found: a public contract (JSON output). Reports of parts of an archive can be merged. */
export type AuditReport = Static<typeof ReportSchema>;

const isReport = new Ajv().compile<AuditReport>(ReportSchema);

/** Text that is no report of an audit. */
export class NoReportError extends Error {}

/** Reports of two offices. */
export class OtherOfficeError extends Error {}

function byId(names: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The report of an audit of an office's mail. */
export function auditReport(
  { id, name, departments }: Pick<Office, 'id' | 'name' | 'departments'>,
  period: AuditReport['period'],
  tally: Tally,
): AuditReport {
  return {
    format: FORMAT,
    office: { id, name, departments: byId(departments.map((unit) => [unit.id, unit.name])) },
    period,
    tally: sortedTally(tally),
  };
}

/** @throws NoReportError when the text is none, or one of another version */
export function parseReport(text: string): AuditReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new NoReportError('not JSON', { cause });
  }
  if (!isReport(value)) throw new NoReportError(new Ajv().errorsText(isReport.errors));
  return value;
}

function first(a: string, b: string): string {
  return a < b ? a : b;
}

/** The first day of both periods, or the last; absent when one of them has no limit. */
function wider(a: string | undefined, b: string | undefined, sign: 1 | -1): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  return (a < b ? sign : -sign) === 1 ? a : b;
}

/**
 * The report of two parts of an archive together: commutative and associative. A message that is in both counts twice.
 * @throws OtherOfficeError when the parts belong to different offices
 */
export function mergeReports(a: AuditReport, b: AuditReport): AuditReport {
  if (a.office.id !== b.office.id) throw new OtherOfficeError(`${a.office.id}, ${b.office.id}`);
  const names = { ...a.office.departments };
  // Where the parts were made with two versions of the profile, either name is right; the choice must only be the same.
  for (const [id, name] of Object.entries(b.office.departments)) names[id] = first(names[id] ?? name, name);
  const since = wider(a.period.since, b.period.since, 1);
  const until = wider(a.period.until, b.period.until, -1);
  return {
    format: FORMAT,
    office: {
      id: a.office.id,
      name: first(a.office.name, b.office.name),
      departments: byId(Object.entries(names)),
    },
    period: { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) },
    tally: sortedTally(addTally(addTally(emptyTally(), a.tally), b.tally)),
  };
}
