const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Obsolete zones of RFC 5322 §4.3; military letters and unknown names mean `-0000`. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00', UTC: '+00:00', GMT: '+00:00', Z: '+00:00', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00',
  MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00',
}; // prettier-ignore

const DATE_TIME =
  /^(?:[a-z]{3,9}\s?,)?\s*(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}[\s-]+(\d{2,4})\s+(\d{1,2})\s?:\s?(\d{2})(?:\s?:\s?(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;

/**
 * Reads the date of a Date header (RFC 5322 §3.3 and §4.3) as ISO 8601 with the offset as written, e.g.
 * `2025-05-06T11:34:00+02:00`; `undefined` when it is none.
 */
export function readMailDate(value: string): string | undefined {
  const match = DATE_TIME.exec(
    value
      .slice(0, 200)
      .replace(/\([^()]{0,100}\)/g, ' ')
      .trim(),
  );
  if (match === null) {
    return undefined;
  }
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const year = fullYear(yearText);
  const inRange = month > 0 && +day >= 1 && +day <= daysIn(year, month) && +hour < 24 && +minute < 60 && +second <= 60;
  if (!inRange) {
    return undefined;
  }
  const time = `${two(+hour)}:${two(+minute)}:${two(Math.min(59, +second))}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(+day)}T${time}${offset(zone)}`;
}

/** RFC 5322 §4.3: two digits up to 49 are 20xx, two digits from 50 and three digits are counted from 1900. */
function fullYear(text: string): number {
  const year = +text;
  if (text.length >= 4) {
    return year;
  }
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offset(zone: string): string {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (numeric === null) {
    return ZONES[zone.toUpperCase()] ?? '+00:00';
  }
  const [, sign = '+', hours = '00', minutes = '00'] = numeric;
  return +hours <= 23 && +minutes <= 59
    ? `${hours === '00' && minutes === '00' ? '+' : sign}${hours}:${minutes}`
    : '+00:00';
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
