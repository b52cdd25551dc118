import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { target } from '../chromium-64.ts';
import type { ClassicModule } from './classic-modules.ts';

/** 离线版每页的第一个脚本，连同补丁和模块表，打成一个文件。 */
export async function buildStartScript(modules: readonly ClassicModule[], outfile: string): Promise<void> {
  const imports = Object.fromEntries(modules.map((module) => [module.id, module.imports]));
  await build({
    entryPoints: [fileURLToPath(new URL('start/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target,
    minify: true,
    charset: 'utf8',
    outfile,
    logLevel: 'warning',
    define: { MODULE_IMPORTS: JSON.stringify(imports) },
  });
}
