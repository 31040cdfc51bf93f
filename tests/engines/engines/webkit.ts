/** WebKitGTK in a window of its own, which nobody sees: Xvfb is its screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { windowSize, type Engine, type Tab } from '../engine.ts';
import { clickActions, keyActions, keyCodes, openSession, type Session } from './webdriver.ts';

/** Starts the screen; each window has a driver and a browser of its own. */
export async function startWebKit(): Promise<Engine> {
  const screen = await startScreen();
  const { session, close } = await startBrowser(screen.display);
  const version = String(await run(session, 'return navigator.userAgent.match(/AppleWebKit\\/[\\d.]+/u)?.[0]'));
  await close();
  return {
    name: 'WebKitGTK',
    version: `${session.browserVersion} (${version})`,
    cannot: {
      print: 'its driver has no command to print',
      errors: 'its driver does not tell what scripts throw',
    },
    open: () => openTab(screen.display),
    close: () => end(screen.process),
  };
}

/** Ends a program and all that it started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid);
  await gone;
}

async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const size = `${String(windowSize.width)}x${String(windowSize.height)}x24`;
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const written = child.stdio[3];
  if (!(written instanceof Readable)) throw new Error('Xvfb cannot say which screen it is.');
  // To the end: Xvfb writes the number and the end of the line apart, and dies when nobody reads on.
  const number = await Promise.race([text(written), failure(child, 'Xvfb')]);
  return { process: child, display: `:${number.trim()}` };
}

interface RunningBrowser {
  session: Session;
  close: () => Promise<void>;
}

async function startBrowser(display: string): Promise<RunningBrowser> {
  const driver = await startDriver(display);
  try {
    const session = await openSession(driver.url, { unhandledPromptBehavior: 'accept' });
    const close = async (): Promise<void> => {
      await session.ask('DELETE', '');
      await end(driver.process);
    };
    return { session, close };
  } catch (error) {
    await end(driver.process);
    throw error;
  }
}

async function startDriver(display: string): Promise<{ process: ChildProcess; url: string }> {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  // A group of its own: a browser that did not answer ends with its driver.
  const child = spawn('WebKitWebDriver', [`--port=${String(port)}`], { env, stdio: 'ignore', detached: true });
  const url = `http://127.0.0.1:${String(port)}`;
  await Promise.race([answers(url), failure(child, 'WebKitWebDriver')]);
  return { process: child, url };
}

async function failure(child: ChildProcess, name: string): Promise<never> {
  await Promise.race([once(child, 'exit'), once(child, 'error')]);
  throw new Error(`${name} does not start.`);
}

/** A port that the system gives and that is let go at once. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks until the driver listens; it says so nowhere. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok === true) return;
  }
}

/** The standard's asynchronous script: its promise is waited for, and what it throws comes back as words. */
async function run(session: Session, body: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
(async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const answer = await session.ask('POST', '/execute/async', { script, args: [] });
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

async function openTab(display: string): Promise<Tab> {
  const { session, close } = await startBrowser(display);
  await session.ask('POST', '/window/rect', { x: 0, y: 0, ...windowSize });
  const ask = async (path: string, body: object): Promise<void> => {
    await session.ask('POST', path, body);
  };
  return {
    goto: (url) => ask('/url', { url }),
    back: () => ask('/back', {}),
    evaluate: (expression) => run(session, `return (${expression});`),
    clickAt: (x, y) => ask('/actions', clickActions(x, y)),
    type: (text) => ask('/actions', keyActions([...text])),
    press: (key) => ask('/actions', keyActions([keyCodes[key]])),
    withControl: (letter) => ask('/actions', keyActions([letter], [keyCodes.Control])),
    print: () => Promise.reject(new Error('WebKitGTK cannot print.')),
    errors: () => [],
    close,
  };
}
