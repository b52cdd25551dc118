import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from '../site-files.ts';
import { classicModules } from './classic-modules.ts';
import { dataScript } from './data-script.ts';
import { offlineCss } from './offline-css.ts';
import { offlinePage, startScript, type Site } from './offline-page.ts';
import { buildStartScript } from './start-script.ts';
import { withImports } from './start/edition.ts';

/** 从在线版写出离线版，双击 index.html 就能用。有死链就抛错，一次列全。 */
export async function writeOffline(online: string, offline: string): Promise<void> {
  rmSync(offline, { recursive: true, force: true });
  cpSync(online, offline, { recursive: true });
  const files = siteFiles(online);
  const has = (file: string) => known.has(file);
  const known = new Set(files);
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(path.join(offline, file), change(readFileSync(path.join(online, file), 'utf8')));

  const modules = await classicModules(
    online,
    files.filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => `/${file}`),
  );
  for (const { id, code } of modules) rewrite(id, () => code);
  await buildStartScript(modules, path.join(offline, startScript));

  const imports = Object.fromEntries(modules.map((module) => [module.id, module.imports]));
  writePages(files, rewrite, { has, withImports: (id) => withImports(id, imports) });
  for (const file of files.filter((file) => file.endsWith('.css'))) rewrite(file, (css) => offlineCss(css, file, has));
  for (const file of files.filter((file) => /^data\/.*\.json$/.test(file))) {
    const json = readFileSync(path.join(online, file), 'utf8');
    writeFileSync(path.join(offline, `${file}.js`), dataScript(`/${file}`, json));
  }
}

function writePages(
  files: readonly string[],
  rewrite: (file: string, change: (text: string) => string) => void,
  site: Site,
): void {
  const dead: string[] = [];
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    rewrite(page, (html) => {
      const result = offlinePage(html, page, site);
      dead.push(...result.deadLinks.map((url) => `${page}：链接 ${url} 找不到对应的页面或文件`));
      return result.html;
    });
  }
  if (dead.length > 0) throw new Error(`站内有死链：\n${dead.join('\n')}`);
}
