import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (top: string, endings: RegExp) =>
  readdirSync(new URL(top, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.test(path))
    .map((path) => `${top}/${path}`);

const light = tokensOf(read('src/styles/tokens.css'), ':root');
const darkSheet = read('src/styles/theme-dark.css');
const dark = tokensOf(darkSheet, ":root[data-theme='dark']");
const large = tokensOf(read('src/styles/theme-large.css'), ":root[data-theme='large']");

describe('主题', () => {
  test('跟随系统的夜间与夜间的值一样', () => {
    expect(tokensOf(darkSheet, ":root[data-theme='auto']")).toEqual(dark);
  });

  const textPairs = [
    ...pairs(['ink', 'ink-2', 'ink-3'], ['surface', 'paper', 'sunken']),
    ...pairs(['link', 'action'], ['surface', 'paper', 'action-soft']),
    ...pairs(['on-action'], ['action', 'action-hover']),
    ...pairs(['accent'], ['surface', 'paper', 'accent-soft']),
    ...pairs(['on-accent'], ['accent', 'accent-hover']),
    ...pairs(['ink', 'link', 'right'], ['right-soft']),
    ...pairs(['ink', 'link', 'wrong'], ['wrong-soft']),
    ...['seat', 'ballot', 'curable', 'duty'].flatMap((level) => pairs([`sev-${level}`], [`sev-${level}-soft`])),
    ...pairs(['on-sev-election'], ['sev-election']),
    ...pairs(['ink-3'], ['heat-0']),
    ...pairs(['ink'], ['heat-1']),
    ...pairs(['on-heat-3'], ['heat-3']),
    ...pairs(['on-heat-4'], ['heat-4']),
  ];
  const edgePairs = [
    ...pairs(['line-strong'], ['surface', 'paper', 'sunken']),
    ...pairs(['focus'], ['surface', 'paper', 'action-soft']),
  ];

  test.each([
    { theme: '标准', tokens: light, least: 4.5 },
    { theme: '夜间', tokens: { ...light, ...dark }, least: 4.5 },
    { theme: '大字', tokens: { ...light, ...large }, least: 7 },
  ])('$theme 的文字对比至少 $least，控件边框和焦点环至少 3', ({ tokens, least }) => {
    expect(tooFaint(tokens, textPairs, least)).toEqual([]);
    expect(tooFaint(tokens, edgePairs, 3)).toEqual([]);
  });
});

describe('旧内核（Chromium 64 起）', () => {
  const unknown = {
    新选择器: /:(?:has|is|where)\(/,
    'flex 的 gap': /[\s;{](?:row-|column-)?gap:/,
    'inset 属性': /[\s;{]inset(?:-[a-z]+)?:/,
    新属性: /aspect-ratio|accent-color|margin-inline|padding-inline|scrollbar-gutter/,
    新函数: /[\s(:](?:min|max|clamp|color-mix|light-dark)\(/,
    嵌套与层: /[{;]\s*&|@layer|@container|@supports selector/,
    外部资源: /url\(/,
  };

  test.each(filesIn('src/styles', /\.css$/))('%s 里没有旧内核不认的写法', (path) => {
    const sheet = read(path).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(Object.entries(unknown).flatMap(([what, pattern]) => (pattern.test(sheet) ? [what] : []))).toEqual([]);
  });
});

test('页面和组件里没有 style 属性：内容安全策略不许', () => {
  const marked = [...filesIn('src', /\.(?:astro|svelte|mdx)$/), ...filesIn('content', /\.mdx$/)];
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((path) => /\sstyle(?::[a-z-]+)?=/.test(read(path)))).toEqual([]);
});

function tokensOf(sheet: string, selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block for ${selector}`);
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [name, value]),
  );
}

function pairs(fronts: readonly string[], backs: readonly string[]): (readonly [string, string])[] {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as const));
}

function tooFaint(tokens: Record<string, string>, list: readonly (readonly [string, string])[], least: number): string[] {
  return list.flatMap(([front, back]) => {
    const ratio = contrast(luminanceOf(tokens[front]), luminanceOf(tokens[back]));
    return ratio < least ? [`${front} 在 ${back} 上只有 ${ratio.toFixed(2)}`] : [];
  });
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** 相对亮度，照 WCAG 2.x 的算法 */
function luminanceOf(colour: string | undefined): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    if (colour === undefined || !/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`not a colour: ${String(colour)}`);
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue);
}
