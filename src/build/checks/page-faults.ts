import { attributeOf, tagsOf, type Tag } from '../html/tags.ts';
import { urlsOf } from '../html/urls.ts';

/** 一页里不许有的东西：策略会拦、离线会断、要连外网的写法。每条是一句话，没有就是空数组。 */
export function pageFaults(html: string): string[] {
  const tags = tagsOf(html);
  const faults = tags.flatMap(tagFaults);
  return tags.some((tag) => tag.name === 'head') ? faults : ['缺少 <head>，放不下内容安全策略', ...faults];
}

function tagFaults(tag: Tag): string[] {
  return [...attributeFaults(tag), ...urlFaults(tag), ...elementFaults(tag)];
}

function attributeFaults({ name, attributes }: Tag): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.name === 'style') return [`<${name} style="${attribute.value}">：行内样式会被策略拦下，请改用 class`];
    if (/^on[a-z]/.test(attribute.name)) return [`<${name} ${attribute.name}>：行内事件会被策略拦下，请在脚本里绑定`];
    return [];
  });
}

function urlFaults(tag: Tag): string[] {
  return urlsOf(tag).flatMap((url) => {
    if (/^(?:https?:|ftp:)?\/\//i.test(url)) return [`<${tag.name}> 指向站外地址 ${url}：离线的机器打不开，请删去或改成文字`];
    if (/^\s*javascript:/i.test(url)) return [`<${tag.name}> 用了 javascript: 地址，请在脚本里绑定`];
    return [];
  });
}

function elementFaults(tag: Tag): string[] {
  if (tag.name === 'base') return ['<base> 会改变全部链接，离线版无法处理，请删去'];
  if (tag.name === 'meta' && attributeOf(tag, 'http-equiv')?.toLowerCase() === 'refresh') {
    return ['<meta http-equiv="refresh"> 的跳转离线时会断，请改成普通链接'];
  }
  if (tag.name === 'script' && attributeOf(tag, 'type') === 'module' && attributeOf(tag, 'src') === undefined) {
    return ['内联的模块脚本离线时不能运行，请改成 <script> 由构建打包'];
  }
  return [];
}
