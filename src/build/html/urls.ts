import { encoded } from './entities.ts';
import type { Edit } from './edit.ts';
import type { Attribute, Tag } from './tags.ts';

const urlAttributes = new Set(['href', 'xlink:href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction']);

function isUrlAttribute(tag: Tag, attribute: Attribute): boolean {
  return urlAttributes.has(attribute.name) && (attribute.name !== 'data' || tag.name === 'object');
}

/** 标签里的全部地址；srcset 逐个给出。 */
export function urlsOf(tag: Tag): string[] {
  return tag.attributes
    .filter((attribute) => isUrlAttribute(tag, attribute))
    .flatMap(({ name, value }) => (name === 'srcset' ? candidatesOf(value).map(([url]) => url) : [value]));
}

/** 换掉标签里的地址；没有变的属性不动。 */
export function urlEdits(tag: Tag, replace: (url: string) => string): Edit[] {
  return tag.attributes
    .filter((attribute) => isUrlAttribute(tag, attribute))
    .flatMap(({ name, value, start, end }) => {
      const next = name === 'srcset' ? replacedSet(value, replace) : replace(value);
      return next === value ? [] : [{ start, end, text: `${name}="${encoded(next)}"` }];
    });
}

function replacedSet(srcset: string, replace: (url: string) => string): string {
  return candidatesOf(srcset)
    .map(([url, size]) => `${replace(url)}${size}`)
    .join(', ');
}

/** srcset 的各项：[地址, 连同前面空格的尺寸]。 */
function candidatesOf(srcset: string): (readonly [string, string])[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g)].map((found) => [found[1] ?? '', found[2] ?? '']);
}
