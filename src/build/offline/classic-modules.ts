import { build, type Metafile } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { target } from '../chromium-64.ts';

/** 改写成普通脚本的模块：id 是站内地址，imports 是它直接引用的模块（不含 import() 的）。 */
export interface ClassicModule {
  readonly id: string;
  readonly code: string;
  readonly imports: readonly string[];
}

// import() 的目标先加上这个记号，产物里才认得出哪些要换成 load()。
const lazy = 'lazy:';

/**
 * ES 模块改写成普通脚本：file:// 上浏览器不许载入模块。一个模块一个文件，名字不变，
 * 只是内容包进 offlineEdition.define()，import() 换成 load()；按需载入因此照旧。
 */
export async function classicModules(site: string, ids: readonly string[]): Promise<ClassicModule[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: ids.map((id) => ({ in: id, out: id.slice(1).replace(/\.js$/, '') })),
    bundle: true,
    format: 'cjs',
    target,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    outdir: '/',
    logLevel: 'silent',
    define: { 'import.meta.url': 'window.offlineEdition.root' },
    plugins: [{ name: 'site-modules', setup: (esbuild) => resolveInside(site, esbuild) }],
  });
  const codes = new Map(outputFiles.map((file) => [idOf(file.path), file.text]));
  return Object.entries(metafile.outputs).map(([file, output]) => wrapped(idOf(file), codes, output));
}

type EsbuildSetup = Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>[0];

/** 每个模块单独转换，彼此的引用原样留下；内容从站点文件夹读。 */
function resolveInside(site: string, esbuild: EsbuildSetup): void {
  esbuild.onResolve({ filter: /.*/ }, ({ kind, path: specifier, importer }) => {
    if (kind === 'entry-point') return { path: specifier, namespace: 'site' };
    const id = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(importer), specifier) : specifier;
    return { path: kind === 'dynamic-import' ? lazy + id : id, external: true };
  });
  esbuild.onLoad({ filter: /.*/, namespace: 'site' }, ({ path: id }) => ({
    contents: readFileSync(path.join(site, id), 'utf8'),
  }));
}

function wrapped(id: string, codes: ReadonlyMap<string, string>, output: Metafile['outputs'][string]): ClassicModule {
  const code = codes.get(id);
  if (code === undefined) throw new Error(`esbuild wrote no code for ${id}`);
  const loaded = code.replaceAll(`import("${lazy}`, 'load("').trim();
  if (loaded.includes(lazy)) throw new Error(`an import() of ${id} could not be rewritten`);
  const imports = output.imports.filter((found) => found.kind !== 'dynamic-import').map((found) => found.path);
  const body = `"use strict";${loaded}`;
  return {
    id,
    imports: [...new Set(imports)],
    code: `offlineEdition.define(${JSON.stringify(id)},function(require,module,exports,load){${body}\n});\n`,
  };
}

function idOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/^.*?(?=_astro\/)/, '')}`;
}
