/* 把 npm 装来的旧版 Chromium 解压到 .cache；解压过的不再解压。不写 OLD_BROWSERS 就全部解压。只有 Linux x64 的。 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { binaryOf, isUnpacked, wantedVersions } from './versions.ts';

for (const version of wantedVersions(process.env['OLD_BROWSERS'] ?? 'all').filter((version) => !isUnpacked(version))) {
  const folder = fileURLToPath(new URL(`node_modules/chromium-${version}/bin`, import.meta.url));
  const packed = readdirSync(folder).find((name) => /^chromium.*\.br$/.test(name));
  if (packed === undefined) throw new Error(`${folder} 里没有压缩的浏览器，请重新运行 npm run old-browsers`);
  const binary = binaryOf(version);
  mkdirSync(path.dirname(binary), { recursive: true });
  // 先写到旁边再改名：中途停下，不会留下半个浏览器。
  writeFileSync(`${binary}.part`, brotliDecompressSync(readFileSync(path.join(folder, packed))), { mode: 0o755 });
  renameSync(`${binary}.part`, binary);
  console.log(`Chromium ${version} 解压好了`);
}
