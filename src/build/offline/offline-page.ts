import { encoded } from '../html/entities.ts';
import { edited, type Edit } from '../html/edit.ts';
import { attributeOf, tagsOf, type Tag } from '../html/tags.ts';
import { urlEdits } from '../html/urls.ts';
import { relativeLink, relativePath } from './relative-link.ts';

/** 改写一页要知道的：站点里有没有某个文件，一个模块连同它引用的模块。 */
export interface Site {
  readonly has: (file: string) => boolean;
  readonly withImports: (id: string) => readonly string[];
}

export const startScript = '_offline/start.js';

/** 一页的离线版：链接变相对，模块脚本变普通脚本，最前面加 start.js。deadLinks 是站内找不到文件的链接。 */
export function offlinePage(html: string, page: string, site: Site): { html: string; deadLinks: readonly string[] } {
  const deadLinks: string[] = [];
  const relative = (url: string): string => {
    const link = relativeLink(url, page, site.has);
    if (link === undefined) deadLinks.push(url);
    return link ?? url;
  };
  const placed = new Set<string>();
  const tags = tagsOf(html);
  const start = startEdit(tags, page);
  const edits = tags.flatMap((tag) => [
    ...tagEdits(tag, { relative, moduleTags: (id) => moduleTags(id, page, site, placed) }),
    ...(tag === start.after ? [start.edit] : []),
  ]);
  return { html: edited(html, edits), deadLinks };
}

interface Rewriting {
  readonly relative: (url: string) => string;
  readonly moduleTags: (id: string) => string;
}

function tagEdits(tag: Tag, { relative, moduleTags }: Rewriting): Edit[] {
  if (tag.name === 'link' && isUselessOffline(tag)) return [{ start: tag.start, end: tag.end, text: '' }];
  if (tag.name !== 'script') return urlEdits(tag, relative);
  const src = attributeOf(tag, 'src');
  if (src === undefined) return islandRuntimeEdits(tag);
  if (attributeOf(tag, 'type') !== 'module') return urlEdits(tag, relative);
  return [{ start: tag.start, end: tag.closeEnd, text: moduleTags(src) }];
}

/** file:// 上模块预载和应用清单都会报跨源错误。 */
function isUselessOffline(tag: Tag): boolean {
  return ['modulepreload', 'manifest'].includes(attributeOf(tag, 'rel') ?? '');
}

/** Astro 的岛屿脚本用 import() 载入组件，换成登记处的 load()；别的内联脚本不许用 import()。 */
function islandRuntimeEdits({ start, end, closeEnd, text }: Tag): Edit[] {
  if (!/\bimport\(/.test(text)) return [];
  if (!text.includes('"astro-island"')) throw new Error(`an inline script uses import(): ${text.slice(0, 80)}`);
  const script = `<script>${text.replaceAll(/\bimport\(/g, 'offlineEdition.load(')}</script>`;
  return [{ start, end: Math.max(end, closeEnd), text: script }];
}

/** 一个模块脚本换成几个 defer 的普通脚本：先是它引用的模块，最后是它自己；次序和时机都与模块脚本相同。 */
function moduleTags(id: string, page: string, site: Site, placed: Set<string>): string {
  const imported = site.withImports(id).filter((needed) => needed !== id && !placed.has(needed));
  for (const needed of imported) placed.add(needed);
  const source = (needed: string) => encoded(relativePath(page, needed.slice(1)));
  const before = imported.map((needed) => `<script defer src="${source(needed)}"></script>`);
  return `${before.join('')}<script defer data-run src="${source(id)}"></script>`;
}

/** start.js 不延迟：页面里的内联脚本一运行就要用它。 */
function startEdit(tags: readonly Tag[], page: string): { after: Tag; edit: Edit } {
  const after = tags.find((tag) => attributeOf(tag, 'charset') !== undefined) ?? tags.find((tag) => tag.name === 'head');
  if (after === undefined) throw new Error(`${page} has no <head>`);
  const text = `<script src="${encoded(relativePath(page, startScript))}"></script>`;
  return { after, edit: { start: after.end, end: after.end, text } };
}
