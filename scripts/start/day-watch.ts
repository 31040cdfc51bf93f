/** How often the clock is looked at, in milliseconds: a computer that slept is noticed as soon as it wakes. */
const every = 60_000;

interface DayWatchOptions {
  /** The portal's day, ISO. */
  today: () => string;
  /** Told of a new day. */
  onChange: (day: string) => void;
  /** Starts something that calls back again and again, and gives what ends it; the system's clock when left out. */
  repeat?: (look: () => void) => () => void;
}

function byClock(look: () => void): () => void {
  const timer = setInterval(look, every);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/**
 * Tells when the portal's day changes: texts appear on the day that they name.
 * @returns ends the watching
 */
export function watchDay({ today, onChange, repeat = byClock }: DayWatchOptions): () => void {
  let known = today();
  return repeat(() => {
    const day = today();
    if (day === known) return;
    known = day;
    onChange(day);
  });
}
