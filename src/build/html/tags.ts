import { decoded } from './entities.ts';

/** 属性：名字小写，值已还原实体；start、end 是它在页面里的位置。没有值的属性，值是空串。 */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** 开始标签，连同纯文本元素（脚本、样式等）里的原文；closeEnd 是结束标签之后的位置，别的元素等于 end。 */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly closeEnd: number;
}

const rawTextElements = new Set(['script', 'style', 'textarea', 'title']);

// 依次认：注释、声明、结束标签、开始标签。引号里的 > 不算标签的结尾。
const markup = /<!--[^]*?-->|<![^>]*>|<\/[^>]*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** 页面里的全部开始标签，照出现的次序；注释里的和脚本里的不算。 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const scan = new RegExp(markup);
  for (let found = scan.exec(html); found !== null; found = scan.exec(html)) {
    const [whole, name, attributeText = ''] = found;
    if (name === undefined) continue;
    const end = found.index + whole.length;
    const raw = rawTextElements.has(name.toLowerCase()) ? rawText(html, name, end) : { text: '', closeEnd: end };
    const attributes = attributesOf(attributeText, found.index + 1 + name.length);
    tags.push({ name: name.toLowerCase(), attributes, start: found.index, end, ...raw });
    scan.lastIndex = raw.closeEnd;
  }
  return tags;
}

function rawText(html: string, name: string, from: number): { text: string; closeEnd: number } {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  if (found === null) return { text: html.slice(from), closeEnd: html.length };
  return { text: html.slice(from, found.index), closeEnd: found.index + found[0].length };
}

function attributesOf(text: string, offset: number): Attribute[] {
  return [...text.matchAll(attribute)].map((found) => ({
    name: (found[1] ?? '').toLowerCase(),
    value: decoded(found[2] ?? found[3] ?? found[4] ?? ''),
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  }));
}

/** 某个属性的值；没有这个属性是 undefined。 */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
