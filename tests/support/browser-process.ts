import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const switches = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--lang=zh-CN',
  '--remote-debugging-port=0',
];

/** 开着的浏览器：pageAddress 是它那一页的调试地址；stop 结束它，SIGKILL 等于断电。 */
export interface BrowserProcess {
  readonly version: string;
  readonly pageAddress: string;
  readonly stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** 开一个浏览器。profile 是它存东西的文件夹，给了就留着，下次再用；不给就用完即弃。 */
export async function startBrowser(binary: string, profile?: string): Promise<BrowserProcess> {
  const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'browser-'));
  const browser = spawn(binary, [...switches, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  const killAtExit = () => browser.kill('SIGKILL');
  process.once('exit', killAtExit);
  const exited = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const stop = async (signal: 'SIGTERM' | 'SIGKILL') => {
    browser.kill(signal);
    const giveUp = setTimeout(killAtExit, 3000);
    await exited;
    clearTimeout(giveUp);
    process.off('exit', killAtExit);
    if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await pageOf(await debugPort(browser))), stop };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
}

function debugPort(browser: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`the browser did not start (${why}): ${said.slice(-500)}`));
    const giveUp = setTimeout(() => fail('timeout'), 20_000);
    browser.once('error', (error) => fail(error.message));
    browser.once('exit', () => fail('exit'));
    browser.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (found === null) return;
      clearTimeout(giveUp);
      resolve(Number(found[1]));
    });
  });
}

const versionAnswer = z.object({ Browser: z.string() });
const pagesAnswer = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.optional(z.string()) }));

async function pageOf(port: number): Promise<{ version: string; pageAddress: string }> {
  const ask = async (what: string): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/json/${what}`)).json();
  const version = versionAnswer.parse(await ask('version')).Browser;
  for (let tries = 0; tries < 50; tries += 1) {
    const page = pagesAnswer.parse(await ask('list')).find(({ type }) => type === 'page');
    if (page?.webSocketDebuggerUrl !== undefined) return { version, pageAddress: page.webSocketDebuggerUrl };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${version} opened no page`);
}
