import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { classicModules, type ClassicModule } from '../../src/build/offline/classic-modules.ts';
import type { ModuleExports, ModuleFactory } from '../../src/platform/offline-edition.ts';

const sources: Readonly<Record<string, string>> = {
  'counter.js': 'export let count = 0; export const add = () => { count += 1; }; export default "默认";',
  'main.js':
    'import word, { count, add } from "./counter.js"; add(); add(); export const seen = [word, count]; export const later = import("./deep/lazy.js");',
  'deep/lazy.js': 'import { count } from "../counter.js"; export const late = count ?? 0;',
  'left.js': 'import { right } from "./right.js"; export const left = () => 1; export const sum = right() + 1;',
  'right.js': 'import { left } from "./left.js"; export const right = () => left() + 1;',
};

let site: string;
let modules: ClassicModule[];

beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'site #'));
  mkdirSync(path.join(site, '_astro/deep'), { recursive: true });
  for (const [name, source] of Object.entries(sources)) writeFileSync(path.join(site, '_astro', name), source);
  modules = await classicModules(
    site,
    Object.keys(sources).map((name) => `/_astro/${name}`),
  );
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});

/** 照页面里的登记处那样运行；load 同步给出模块。 */
function run(id: string, running = new Map<string, { exports: ModuleExports }>()): ModuleExports {
  const started = running.get(id);
  if (started !== undefined) return started.exports;
  const module = { exports: {} };
  running.set(id, module);
  const code = modules.find((module) => module.id === id)?.code ?? '';
  const define = (_id: string, factory: ModuleFactory) =>
    factory(
      (wanted) => run(wanted, running),
      module,
      module.exports,
      (url) => Promise.resolve(run(url, running)),
    );
  vi.stubGlobal('offlineEdition', { define });
  runInThisContext(code);
  return module.exports;
}

test('名字是站内地址，只列直接引用，import() 的不算', () => {
  const imports = Object.fromEntries(modules.map((module) => [module.id, module.imports]));
  expect(imports).toEqual({
    '/_astro/counter.js': [],
    '/_astro/main.js': ['/_astro/counter.js'],
    '/_astro/deep/lazy.js': ['/_astro/counter.js'],
    '/_astro/left.js': ['/_astro/right.js'],
    '/_astro/right.js': ['/_astro/left.js'],
  });
});

test('默认导出、会变的导出、按需载入都与模块一样', async () => {
  const running = new Map<string, { exports: ModuleExports }>();
  const main = run('/_astro/main.js', running);
  expect(main['seen']).toEqual(['默认', 2]);
  expect(await main['later']).toMatchObject({ late: 2 });
});

test('互相引用的模块也能用', () => {
  expect(run('/_astro/left.js')['sum']).toBe(3);
});

test('降到 Chromium 64：没有 ?? 和真的 import()', () => {
  expect(modules.map(({ code }) => code).join('')).not.toMatch(/\?\?|\bimport\b/);
});
