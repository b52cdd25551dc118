import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { target } from '../chromium-64.ts';

/** 离线版每页的第一个脚本，连同补丁和模块表（每个模块直接引用哪些模块），打成一个文件。 */
export async function buildStartScript(imports: Readonly<Record<string, readonly string[]>>, outfile: string): Promise<void> {
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
