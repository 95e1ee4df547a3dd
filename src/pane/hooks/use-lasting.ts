import { useEffect, useState } from 'react';

/** Whether something has been so for a time. Milliseconds. */
export function useLasting(so: boolean, time: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => setLasting(true), time);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [so, time]);
  return so && lasting;
}
