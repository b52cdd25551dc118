/**
 * 数据文件的脚本版：file:// 上不许 fetch，页面插入这个脚本来读。
 * 整个文本作为一个字符串交给 JSON.parse，比对象字面量解析得快，"__proto__" 之类的键也不会走样。
 */
export function dataScript(path: string, json: string): string {
  const compact = JSON.stringify(JSON.stringify(JSON.parse(json)));
  return `offlineEdition.data[${JSON.stringify(path)}]=JSON.parse(${escapedLines(compact)});\n`;
}

/** 这两个换行符在旧浏览器的字符串里算语法错误。 */
function escapedLines(literal: string): string {
  return literal.replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`);
}
