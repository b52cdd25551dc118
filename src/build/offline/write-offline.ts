import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from '../site-files.ts';
import { classicModules } from './classic-modules.ts';
import { dataScript } from './data-script.ts';
import { offlineCss } from './offline-css.ts';
import { offlinePage, startScript, type Site } from './offline-page.ts';
import { buildStartScript } from './start-script.ts';
import { withImports } from './start/edition.ts';

type Rewrite = (file: string, change: (text: string) => string) => void;

/** 从在线版写出离线版，双击 index.html 就能用。返回各页的死链，每条是一句话。 */
export async function writeOffline(online: string, offline: string): Promise<string[]> {
  rmSync(offline, { recursive: true, force: true });
  cpSync(online, offline, { recursive: true });
  const files = siteFiles(online);
  const known = new Set(files);
  const rewrite: Rewrite = (file, change) =>
    writeFileSync(path.join(offline, file), change(readFileSync(path.join(online, file), 'utf8')));

  const imports = await writeModules(online, offline, files, rewrite);
  for (const file of files.filter((file) => file.endsWith('.css'))) {
    rewrite(file, (css) => offlineCss(css, file, (target) => known.has(target)));
  }
  for (const file of files.filter((file) => /^data\/.*\.json$/.test(file))) {
    writeFileSync(path.join(offline, `${file}.js`), dataScript(`/${file}`, readFileSync(path.join(online, file), 'utf8')));
  }
  return writePages(files, rewrite, { has: (file) => known.has(file), withImports: (id) => withImports(id, imports) });
}

type Imports = Readonly<Record<string, readonly string[]>>;

async function writeModules(online: string, offline: string, files: readonly string[], rewrite: Rewrite): Promise<Imports> {
  const ids = files.filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => `/${file}`);
  const modules = await classicModules(online, ids);
  for (const { id, code } of modules) rewrite(id, () => code);
  const imports = Object.fromEntries(modules.map((module) => [module.id, module.imports]));
  await buildStartScript(imports, path.join(offline, startScript));
  return imports;
}

function writePages(files: readonly string[], rewrite: Rewrite, site: Site): string[] {
  const dead: string[] = [];
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    rewrite(page, (html) => {
      const result = offlinePage(html, page, site);
      dead.push(...result.deadLinks.map((url) => `${page}：链接 ${url} 找不到对应的页面或文件`));
      return result.html;
    });
  }
  return dead;
}
