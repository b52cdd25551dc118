import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { startBrowser } from './browser-process.ts';
import { connect, type Cdp } from './cdp.ts';

/** 由测试驾驶的浏览器，Chromium 64 到最新都行。 */
export interface DrivenBrowser {
  readonly version: string;
  /** 控制台的报错和警告、没有接住的异常、被策略拦下的东西 */
  readonly problems: readonly string[];
  /** 向网络发出的请求：file: data: blob: 以外的全部 */
  readonly requests: readonly string[];
  /** 打开一页，等到 load 事件。 */
  readonly open: (url: string) => Promise<void>;
  /** 在页面里求值，结果要能写成 JSON；页面里抛的错照样抛出。 */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** 等到表达式为真，最多 10 秒。 */
  readonly waitFor: (expression: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  /** 断电：kill -9，不给浏览器收尾的机会。 */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** 开一个浏览器来驾驶。给了 profile 文件夹，存下的东西留给下一次。 */
export async function launch(binary: string, { profile }: { profile?: string } = {}): Promise<DrivenBrowser> {
  const { version, pageAddress, stop } = await startBrowser(binary, profile);
  const cdp = await connect(pageAddress);
  const problems: string[] = [];
  const requests: string[] = [];
  watch(cdp, problems, requests);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await cdp.send(`${domain}.enable`);
  const evaluate = (expression: string) => evaluated(cdp, expression);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    cdp.close();
    await stop(signal);
  };
  return {
    version,
    problems,
    requests,
    open: (url) => opened(cdp, url),
    evaluate,
    waitFor: (expression) => waited(evaluate, expression),
    click: async (selector) => {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    screenshot: async (file) => writeFileSync(file, Buffer.from(await pictureOf(cdp), 'base64')),
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  };
}

const remote = z.object({ value: z.optional(z.unknown()), description: z.optional(z.string()) });
const exception = z.object({ text: z.string(), exception: z.optional(remote) });
const thrown = z.object({ exceptionDetails: exception });
const called = z.object({ type: z.string(), args: z.array(remote) });
const logged = z.object({ entry: z.object({ level: z.string(), text: z.string(), url: z.optional(z.string()) }) });
const requested = z.object({ request: z.object({ url: z.string() }) });

function watch(cdp: Cdp, problems: string[], requests: string[]): void {
  cdp.on('Runtime.exceptionThrown', (params) => problems.push(wordsOf(thrown.parse(params).exceptionDetails)));
  cdp.on('Runtime.consoleAPICalled', (params) => {
    const { type, args } = called.parse(params);
    if (['error', 'warning', 'assert'].includes(type)) problems.push(args.map(shown).join(' '));
  });
  cdp.on('Log.entryAdded', (params) => {
    const { level, text, url = '' } = logged.parse(params).entry;
    // 只记报错：Chromium 64 会为补丁里用到的旧接口发弃用警告。
    if (level === 'error') problems.push(`${text} ${url}`);
  });
  cdp.on('Network.requestWillBeSent', (params) => {
    const { url } = requested.parse(params).request;
    if (!/^(?:file|data|blob|about):/.test(url)) requests.push(url);
  });
}

function shown({ value, description }: z.infer<typeof remote>): string {
  return typeof value === 'string' ? value : (description ?? JSON.stringify(value));
}

function wordsOf({ text, exception }: z.infer<typeof thrown>['exceptionDetails']): string {
  return exception?.description ?? text;
}

async function opened(cdp: Cdp, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => cdp.on('Page.loadEventFired', () => resolve()));
  const { errorText } = z.object({ errorText: z.optional(z.string()) }).parse(await cdp.send('Page.navigate', { url }));
  if (errorText !== undefined && errorText !== '') throw new Error(`${url}: ${errorText}`);
  await within(15_000, loaded, `${url} did not load`);
}

async function evaluated(cdp: Cdp, expression: string): Promise<unknown> {
  const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  const { result, exceptionDetails } = z.object({ result: remote, exceptionDetails: z.optional(exception) }).parse(answer);
  if (exceptionDetails !== undefined) throw new Error(wordsOf(exceptionDetails));
  return result.value;
}

async function waited(evaluate: DrivenBrowser['evaluate'], expression: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await evaluate(expression)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited 10 s in vain for ${expression}`);
}

async function pictureOf(cdp: Cdp): Promise<string> {
  return z.object({ data: z.string() }).parse(await cdp.send('Page.captureScreenshot', { format: 'png' })).data;
}

async function within(milliseconds: number, done: Promise<void>, otherwise: string): Promise<void> {
  let giveUp: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => reject(new Error(otherwise)), milliseconds);
  });
  await Promise.race([done, timeout]).finally(() => clearTimeout(giveUp));
}
