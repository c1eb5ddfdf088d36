import { useEffect, useState } from 'react';

/** How often what depends on the time of day is looked at again, in milliseconds. */
const interval = 30_000;

/** The present moment. */
export function presentMoment(): Date {
  return new Date();
}

/** The present moment, kept up to date while the page is open. */
export function useNow(): Date {
  const [moment, setMoment] = useState(presentMoment);
  useEffect(() => {
    const timer = setInterval(() => setMoment(presentMoment()), interval);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
