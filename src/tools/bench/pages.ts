/* npm run bench:pages：构建好的网站有多大。每种版式取最重的一页，图片不算；只打印，不判断。 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributeOf, tagsOf, type Tag } from '../../build/html/tags.ts';
import { classicModules } from '../../build/offline/classic-modules.ts';
import { withImports } from '../../build/offline/start/edition.ts';
import { siteFiles } from '../../build/site-files.ts';

const online = 'dist';
const offline = 'dist-offline';

interface PageSize {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

const files = siteFiles(online);
const modules = await classicModules(
  online,
  files.filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => `/${file}`),
);
const imports = Object.fromEntries(modules.map((module) => [module.id, module.imports]));

const pages = files.filter((file) => file.endsWith('.html')).map(sizeOf);
for (const layout of new Set(pages.map(layoutOf))) {
  const [heaviest] = pages.filter((page) => layoutOf(page) === layout).sort((a, b) => totalOf(b) - totalOf(a));
  if (heaviest !== undefined) console.log(rowOf(heaviest));
}
console.log(`目标：首页 ≤ 120 KB，读课页 ≤ 60 KB（脚本 ≤ 25 KB），演练页脚本 ≤ 150 KB，都是压缩后、不算图片\n`);
const scripts = siteFiles(offline).filter((file) => file.endsWith('.js'));
console.log(
  `离线文件夹 ${megabytes(bytesIn(offline, siteFiles(offline)))}（目标 ≤ 8 MB），其中脚本 ${megabytes(bytesIn(offline, scripts))}`,
);
console.log(`离线版每页都要载入的 start.js：${kilobytes(gzipped(path.join(offline, '_offline/start.js')))}（压缩后）`);

function sizeOf(page: string): PageSize {
  const tags = tagsOf(readFileSync(path.join(online, page), 'utf8'));
  const styles = tags.filter((tag) => attributeOf(tag, 'rel') === 'stylesheet').map((tag) => attributeOf(tag, 'href'));
  const scripts = tags.flatMap(scriptsOf).flatMap((id) => withImports(id, imports));
  return { page, html: gzipped(path.join(online, page)), css: gzippedAll(styles), js: gzippedAll(scripts) };
}

/** 一个标签要载入的脚本：普通脚本、模块脚本，岛屿的组件和渲染器。 */
function scriptsOf(tag: Tag): string[] {
  const names = tag.name === 'script' ? ['src'] : tag.name === 'astro-island' ? ['component-url', 'renderer-url'] : [];
  return names.map((name) => attributeOf(tag, name)).filter((url) => url !== undefined);
}

function gzippedAll(urls: readonly (string | undefined)[]): number {
  return [...new Set(urls)].reduce((sum, url) => sum + (url === undefined ? 0 : gzipped(path.join(online, url))), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** 版式：第一段路径和深度相同的页算一种。 */
function layoutOf({ page }: PageSize): string {
  const parts = page.split('/');
  return `${parts.length > 1 ? (parts[0] ?? '') : ''}/${parts.length}`;
}

function totalOf({ html, css, js }: PageSize): number {
  return html + css + js;
}

function rowOf(size: PageSize): string {
  const { page, html, css, js } = size;
  return `${kilobytes(totalOf(size))} = 页面 ${kilobytes(html)} + 样式 ${kilobytes(css)} + 脚本 ${kilobytes(js)}  ${page}`;
}

function bytesIn(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} KB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
