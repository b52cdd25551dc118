import { loadScript } from '../../../platform/load-script.ts';
import type { ModuleExports, ModuleFactory, OfflineEdition } from '../../../platform/offline-edition.ts';

/**
 * 普通脚本上的模块登记处：脚本到了先登记，引用齐了才运行，只运行一次。
 * imports 是每个模块直接引用的模块，由构建时算好，所以要用的脚本可以一齐载入。
 */
export function createEdition(root: string, imports: Readonly<Record<string, readonly string[]>>): OfflineEdition {
  const factories = new Map<string, ModuleFactory>();
  const running = new Map<string, { exports: ModuleExports }>();

  function run(id: string): ModuleExports {
    const started = running.get(id);
    if (started !== undefined) return started.exports;
    const factory = factories.get(id);
    if (factory === undefined) throw new Error(`module ${id} has not been loaded`);
    const module = { exports: {} };
    running.set(id, module);
    factory(run, module, module.exports, load);
    return module.exports;
  }

  function define(id: string, factory: ModuleFactory): void {
    factories.set(id, factory);
    if (document.currentScript?.hasAttribute('data-run') === true) run(id);
  }

  async function load(url: string): Promise<ModuleExports> {
    const id = idOf(url);
    const missing = withImports(id, imports).filter((needed) => !factories.has(needed));
    await Promise.all(missing.map((needed) => loadScript(root + needed.slice(1))));
    return run(id);
  }

  return { root, data: {}, define, load };
}

/** Astro 重试时给的是带参数的整个网址，Windows 上还带盘符；模块的名字从 /_astro/ 算起。 */
function idOf(url: string): string {
  const [pathname = ''] = url.split('?');
  return pathname.slice(Math.max(0, pathname.lastIndexOf('/_astro/')));
}

/** 一个模块和它直接间接引用的全部模块 */
export function withImports(id: string, imports: Readonly<Record<string, readonly string[]>>): string[] {
  const found = new Set([id]);
  for (const current of found) for (const next of imports[current] ?? []) found.add(next);
  return [...found];
}
