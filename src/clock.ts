import { useEffect, useState } from 'react';

/** How often what depends on the time of day is looked at again, in milliseconds. */
const interval = 30_000;

/** The present moment, kept up to date while the page is open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), interval);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The present moment, for what is noted as done at it. */
export function presentMoment(): Date {
  return new Date();
}
