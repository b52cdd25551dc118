import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const files = ['src', 'tests'].flatMap((top) =>
  readdirSync(new URL(top, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs|svelte|astro|css)$/.test(path) && !/node_modules|fixture|\.astro\//.test(path))
    .map((path) => `${top}/${path}`),
);
const scripts = files.filter((path) => path.endsWith('.ts'));

test('每个文件至多 200 行', () => {
  expect(files.filter((path) => read(path).trimEnd().split('\n').length > 200)).toEqual([]);
});

test('每个函数至多 40 行', () => {
  expect(scripts.flatMap(longFunctions)).toEqual([]);
});

test('没有杂物抽屉', () => {
  expect(files.filter((path) => /(^|[/-])(utils?|helpers?|common|misc|shared|manager)[/.-]/.test(path))).toEqual([]);
});

test('每条规则旁边有它的案例', () => {
  const rules = scripts.filter((path) => path.startsWith('src/domain/rules/') && read(path).includes('= defineRule({'));
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((path) => !scripts.includes(path.replace('.ts', '.examples.ts')))).toEqual([]);
});

test('每个页面至多 40 行：取来数据，摆好', () => {
  const pages = files.filter((path) => path.startsWith('src/pages/'));
  expect(pages.filter((path) => read(path).trimEnd().split('\n').length > 40)).toEqual([]);
});

test('领域里没有地名的判断：各省的不同只在规则包里', () => {
  const domain = scripts.filter((path) => /^src\/(domain|simulator)\//.test(path) && !path.includes('/profiles/'));
  const judging = domain.filter((path) => /===\s*'(national|sichuan|hainan|hebei|zhejiang)-\d{4}'/.test(read(path)));
  expect(judging).toEqual([]);
});

test('选票与投票人不在同一种事里出现', () => {
  const counting = read('src/domain/engine/events/counting.ts');
  const voting = read('src/domain/engine/events/voting.ts');
  expect(counting).not.toMatch(/\bvoter\b/);
  expect(voting.slice(voting.indexOf('BallotsIssued'), voting.indexOf('IssueRefused'))).not.toMatch(/box:|paper:/);
});

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function longFunctions(path: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const lines = lineOf(node.end) - lineOf(node.getStart(file)) + 1;
    if (ts.isFunctionLike(node) && !isSuite(node, file) && lines > 40) found.push(`${path}:${lineOf(node.getStart(file)) + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isSuite(node: ts.Node, file: ts.SourceFile): boolean {
  return (
    ts.isArrowFunction(node) && ts.isCallExpression(node.parent) && node.parent.expression.getText(file).startsWith('describe')
  );
}
