/** Chromium 64 不认得、又没有被构建降级的写法：整条规则或整条声明会被丢掉。 */
const unknownTo64: readonly (readonly [RegExp, string])[] = [
  [/:(?:is|where|has)\(/, '选择器 :is() :where() :has()'],
  [/@(?:layer|container|scope|starting-style)\b/, '@layer @container @scope 等规则'],
  [/(?<![\w-])(?:min|max|clamp)\(/, '函数 min() max() clamp()'],
  [/(?<![\w-])(?:color-mix|light-dark|oklch|oklab|lch|lab)\(/, '颜色函数 color-mix() oklch() 等'],
  [/(?<![\w-])aspect-ratio\s*:/, '属性 aspect-ratio'],
  [/(?<![\w-])inset\s*:/, '属性 inset'],
];

/** 一个样式文件里不许有的东西，每条是一句话。 */
export function cssFaults(css: string): string[] {
  const rules = css.replaceAll(/\/\*[^]*?\*\/|url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, '');
  const unknown = unknownTo64.flatMap(([pattern, name]) => {
    const found = pattern.exec(rules);
    return found === null ? [] : [`${name}，Chromium 64 不认得，见「${excerpt(rules, found.index)}」`];
  });
  const outside = [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi)];
  return [...unknown, ...outside.map((found) => `指向站外地址 ${found[1] ?? ''}，离线的机器打不开`)];
}

function excerpt(css: string, at: number): string {
  return css.slice(Math.max(0, at - 30), at + 30).replaceAll(/\s+/g, ' ');
}
