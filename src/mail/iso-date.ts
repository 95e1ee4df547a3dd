function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** The time of a clock as the Date of a message: ISO 8601 in seconds, with the offset of the place ("2026-05-06T11:34:00+02:00"). */
export function isoDate(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
