/*
 * npm start 的后一半：把构建好的网站放到本机和局域网上。
 * 用法：node src/tools/serve.ts [文件夹] [--port 端口]。不指定端口就从 4321 起找一个空的；指定了就只用那一个。
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lanAddresses } from './lan-addresses.ts';
import { staticServer } from './static-server.ts';

const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0] ?? 'dist';
if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`${folder} 里没有 index.html，请先运行 npm run build。`);
  process.exit(1);
}

const first = Number(values.port ?? 4321);
if (!Number.isInteger(first) || first < 1 || first > 65_535) {
  console.error(`端口要写 1 到 65535 的整数，现在写的是「${values.port ?? ''}」。`);
  process.exit(1);
}
const server = staticServer(folder);
const port = await firstFree(server, first, values.port === undefined ? first + 20 : first);
if (port === undefined) {
  console.error(`${first} 端口已被占用，请关掉占用它的程序，或者另选一个：npm start -- --port 8080`);
  process.exit(1);
}
if (port !== first) console.log(`${first} 端口已被占用，改用 ${port}。`);
console.log(`打开 http://localhost:${port}/`);
for (const address of lanAddresses()) console.log(`同一局域网的电脑打开 http://${address}:${port}/`);
console.log('按 Ctrl+C 停止。');

/** 在 from 到 to 之间第一个空着的端口上开始服务；都被占了是 undefined。 */
async function firstFree(server: Server, from: number, to: number): Promise<number | undefined> {
  for (let port = from; port <= to; port += 1) if (await listens(server, port)) return port;
  return undefined;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
