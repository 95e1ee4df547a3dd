import { useEffect, useMemo, useRef } from 'react';
import type { Report } from '../../checker/report';
import { outlineOf, type PartOutline } from '../outline';
import { keepUnchanged } from '../unchanged';

/** The outline of a report; what did not change since the last report is the same object. */
export function useOutline(report: Report): readonly PartOutline[] {
  const last = useRef<readonly PartOutline[]>([]);
  const outline = useMemo(() => keepUnchanged(last.current, outlineOf(report)), [report]);
  useEffect(() => {
    last.current = outline;
  }, [outline]);
  return outline;
}
