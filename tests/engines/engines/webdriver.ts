/** A client for the commands of classic WebDriver that the tests need (https://www.w3.org/TR/webdriver2/). */

type Method = 'POST' | 'DELETE';

export interface Session {
  /** What the browser says of itself. */
  browserVersion: string;
  /** @throws Error with what the driver says of a command that failed */
  ask: (method: Method, path: string, body?: object) => Promise<unknown>;
}

/** Key codes of the standard (17.4.2, "keyboard actions"). */
export const keyCodes = {
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Backspace: '\uE003',
  Control: '\uE009',
} as const;

/** Limit for a browser that hangs, in milliseconds. */
const patience = 90_000;

interface Command {
  url: string;
  method: Method;
  body?: object | undefined;
}

async function command({ url, method, body }: Command): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  // The form of every answer, by the standard (6.3).
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/**
 * Opens a session.
 * @param driver origin of the driver
 */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  const wish = { capabilities: { alwaysMatch: capabilities } };
  const opened = await command({ url: `${driver}/session`, method: 'POST', body: wish });
  const { sessionId, capabilities: told } = opened as { sessionId: string; capabilities: { browserVersion: string } };
  return {
    browserVersion: told.browserVersion,
    ask: (method, path, body) => command({ url: `${driver}/session/${sessionId}${path}`, method, body }),
  };
}

/** Keys pressed and let go one after another; those in `held` are down meanwhile. */
export function keyActions(keys: readonly string[], held: readonly string[] = []): object {
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const strokes = keys.flatMap((key) => [down(key), up(key)]);
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...held.map(down), ...strokes, ...held.map(up)] }] };
}

/** The first button of the mouse, pressed and let go at a place of the window. */
export function clickActions(x: number, y: number): object {
  const actions = [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}
