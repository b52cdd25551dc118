import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticServer } from '../../src/tools/static-server.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'served-'));
const site = path.join(parent, 'site');
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(site, '课程 #1'), { recursive: true });
  mkdirSync(path.join(site, '_astro'));
  writeFileSync(path.join(site, 'index.html'), '首页');
  writeFileSync(path.join(site, '404.html'), '没有这一页');
  writeFileSync(path.join(site, '课程 #1/index.html'), '课程');
  writeFileSync(path.join(site, '_astro/a.js'), 'a()');
  writeFileSync(path.join(site, '.hidden'), '秘密');
  writeFileSync(path.join(parent, 'secret.txt'), '秘密');
  server = staticServer(site).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly type: string | undefined;
  readonly location: string | undefined;
}

/** 网址原样发出：fetch 会先把 .. 消掉，试不出越界。 */
function ask(url: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path: url, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      const { 'content-type': type, location } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, body, type, location }));
    });
    asking.on('error', reject).end();
  });
}

test.each([
  ['/', '首页', 'text/html; charset=utf-8'],
  ['/?q=1', '首页', 'text/html; charset=utf-8'],
  [encodeURI('/课程 ') + '%231/', '课程', 'text/html; charset=utf-8'],
  ['/_astro/a.js', 'a()', 'text/javascript; charset=utf-8'],
])('%s 给出文件和它的类型', async (url, body, type) => {
  expect(await ask(url)).toMatchObject({ status: 200, body, type });
});

test('文件夹少了末尾的斜杠就补上，问号后面的留着，不会跳到别的网站', async () => {
  expect(await ask('/_astro?x=1')).toMatchObject({ status: 301, location: '/_astro/?x=1' });
  expect(await ask('//_astro')).toMatchObject({ status: 301, location: '/_astro/' });
});

test.each(['/none', '/_astro/', '/a.js/'])('%s 没有，给站点自己的 404 页', async (url) => {
  expect(await ask(url)).toMatchObject({ status: 404, body: '没有这一页', type: 'text/html; charset=utf-8' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/_astro/../../secret.txt',
  '/.hidden',
  '/x/..%5c..%5csecret.txt',
])('%s 走不出文件夹，也看不到隐藏文件', async (url) => {
  expect(await ask(url)).toMatchObject({ status: 404, body: '没有这一页' });
});

test.each(['/%', '/%E0%A4', '/a%00b'])('%s 是坏网址', async (url) => {
  expect(await ask(url)).toMatchObject({ status: 400 });
});

test('HEAD 只给头，别的方法不答', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});
