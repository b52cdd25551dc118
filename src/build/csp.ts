import { createHash } from 'node:crypto';
import { edited } from './html/edit.ts';
import { attributeOf, tagsOf, type Tag } from './html/tags.ts';

/*
 * 内容安全策略，两个版本同一份。Astro 自带的 security.csp 在页面写出之前就定下散列，
 * 离线版改写过的脚本它管不到，还会把全站的散列放进每一页；所以这里在页面写完之后、
 * 逐页按实有的内联脚本和样式计算。实测 Chromium 64 到 156 在 file:// 上 'self' 都认同一磁盘的文件。
 * frame-ancestors 写在 meta 里无效且会报警，这里不写。
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** 写好策略的页面：紧跟在字符集声明之后，所有脚本和样式之前。 */
export function withPolicy(html: string): string {
  const tags = tagsOf(html);
  const anchor = tags.find((tag) => attributeOf(tag, 'charset') !== undefined) ?? tags.find((tag) => tag.name === 'head');
  if (anchor === undefined) throw new Error('a page without <head> cannot carry a policy');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(tags)}">`;
  return edited(html, [{ start: anchor.end, end: anchor.end, text: meta }]);
}

/** 一页的策略：固定的指令，加上这一页内联脚本和样式的散列。 */
export function policyOf(tags: readonly Tag[]): string {
  const inline: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(tags.filter(isInlineScript)),
    'style-src': hashesOf(tags.filter((tag) => tag.name === 'style')),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, sources, ...(inline[name] ?? [])].join(' '))
    .join('; ');
}

/** 会执行的内联脚本；JSON 之类的数据块不执行，也就不要散列。 */
function isInlineScript(tag: Tag): boolean {
  if (tag.name !== 'script' || attributeOf(tag, 'src') !== undefined) return false;
  return ['', 'module', 'text/javascript'].includes(attributeOf(tag, 'type') ?? '');
}

function hashesOf(tags: readonly Tag[]): string[] {
  return [...new Set(tags.map((tag) => hashOf(tag.text)))];
}

/** 浏览器读页面时把换行统一成 LF，散列也按统一后的算。 */
function hashOf(text: string): string {
  const normal = text.replaceAll(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(normal).digest('base64')}'`;
}
