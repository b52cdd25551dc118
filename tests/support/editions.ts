import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { lanAddresses } from '../../src/tools/lan-addresses.ts';
import { oddFolder, type OddFolder } from './odd-folder.ts';
import { port } from './port.ts';

/** 同一个网站的三种打开方式：本机网址，局域网网址（不是安全上下文），双击离线文件夹。 */
export type Edition = 'http' | 'http-lan' | 'file';

export interface Site {
  /** 站内地址（/a/?q#h）在这种打开方式下的完整地址 */
  readonly url: (path: string) => string;
  /** 打开一页，等到每个立即启动的组件都能操作。 */
  readonly open: (path: string) => Promise<void>;
  /** 到现在为止的报错、失败的请求、被策略拦下的东西、发往站外的请求；测试结束时必须是空的。 */
  readonly problems: string[];
}

export interface EditionOptions {
  edition: Edition;
}

export const test = base.extend<EditionOptions & { site: Site }, { offlineCopy: () => OddFolder }>({
  edition: ['http', { option: true }],
  offlineCopy: [
    async ({}, use) => {
      let copy: OddFolder | undefined;
      await use(() => (copy ??= oddFolder('dist-offline')));
      copy?.remove();
    },
    { scope: 'worker' },
  ],
  site: async ({ edition, offlineCopy, context, page }, use) => {
    const url = edition === 'file' ? offlineCopy().url : (path: string) => originOf(edition) + path;
    const problems: string[] = [];
    await watch(context, new URL('.', url('/')).href, problems);
    await use({ url, open: (path) => opened(page, url(path)), problems });
    expect(problems).toEqual([]);
  },
});

export { expect };

function originOf(edition: Exclude<Edition, 'file'>): string {
  const [lan] = lanAddresses();
  test.skip(edition === 'http-lan' && lan === undefined, '这台机器没有联网，没有回环以外的地址可试。');
  return `http://${edition === 'http' ? '127.0.0.1' : (lan ?? '')}:${port}`;
}

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('astro-island[ssr][client=load]')).toHaveCount(0);
}

async function watch(context: BrowserContext, home: string, problems: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`blocked by ${violatedDirective}: ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url())) problems.push(`outside: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // 下载文件和离开页面都会中断请求，不算失败。
    if (why !== 'net::ERR_ABORTED') problems.push(`${why}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}
