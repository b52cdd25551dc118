import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/platform/outcome.ts';
import type { SetAside } from '../../src/platform/record-store.ts';
import { databaseName } from '../../src/platform/records-database.ts';
import { saysOf } from '../../src/platform/storage-trouble.ts';
import { openStorage, type Health, type RunStorage } from '../../src/platform/storage.ts';
import { forbidden, fullDisk, lostConnection, makeDatabase, stuck, tamper } from './faulty-browser.ts';

afterEach(() => vi.restoreAllMocks());

const saved = { ok: true, value: undefined };
const memoryOnly = (why: string): Health => ({ state: 'memory-only', why });

/** 存了一场、两步 */
async function withOneRun(databases: IDBFactory): Promise<RunStorage> {
  const storage = await openStorage({ databases });
  await storage.saveRun({ id: 'R1', meta: '第一场', entries: ['开箱'] });
  await storage.appendToRun('R1', '第一场，两步', 1, ['发票']);
  return storage;
}

function whyNot(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('expected a refusal');
  return outcome.why;
}

function rawOf(listed: Outcome<readonly SetAside[]>): string {
  return listed.ok ? listed.value.map(({ raw }) => raw).join('') : listed.why;
}

test('一步一步存的，重新打开一条不少、次序不变，封面是最后一次的', async () => {
  const databases = new IDBFactory();
  await withOneRun(databases);
  const again = await openStorage({ databases });
  expect(await again.readRun('R1')).toEqual({
    ok: true,
    value: { id: 'R1', meta: '第一场，两步', entries: ['开箱', '发票'] },
  });
  expect(await again.listRuns()).toEqual({ ok: true, value: [{ id: 'R1', meta: '第一场，两步' }] });
  expect(again.health()).toEqual({ state: 'kept' });
});

test('没有存过的，读出来是没有', async () => {
  const storage = await openStorage({ databases: new IDBFactory() });
  expect(await storage.readRun('R9')).toEqual({ ok: true, value: undefined });
  expect(await storage.readSetting('theme')).toEqual({ ok: true, value: undefined });
});

test('接不上的一步不写：重了、跳了、没有这一场，都说明白', async () => {
  const storage = await withOneRun(new IDBFactory());
  expect(whyNot(await storage.appendToRun('R1', '', 1, ['再发']))).toContain('已有 2 步，和要存的第 2 步接不上');
  expect(whyNot(await storage.appendToRun('R1', '', 3, ['跳过']))).toContain('已有 2 步，和要存的第 4 步接不上');
  expect(whyNot(await storage.appendToRun('R2', '', 0, ['无名']))).toContain('找不到这场练习');
  expect(await storage.readRun('R1')).toMatchObject({ value: { meta: '第一场，两步', entries: ['开箱', '发票'] } });
});

test('不等回应连着交，也按交的次序存；后交的读看得见先交的写', async () => {
  const storage = await withOneRun(new IDBFactory());
  const steps = Array.from({ length: 20 }, (_, index) => `第 ${index} 步`);
  const appends = steps.map((step, index) => storage.appendToRun('R1', '', index + 2, [step]));
  expect(await storage.readRun('R1')).toMatchObject({ value: { entries: ['开箱', '发票', ...steps] } });
  expect(await Promise.all(appends)).toEqual(steps.map(() => saved));
});

test('整场重存、拿走、清除本机记录，各只动该动的', async () => {
  const storage = await withOneRun(new IDBFactory());
  await storage.saveRun({ id: 'R1x', meta: '名字相近的一场', entries: ['x'] });
  await storage.saveRun({ id: 'R1', meta: '重来', entries: ['只有一步'] });
  expect(await storage.readRun('R1')).toMatchObject({ value: { entries: ['只有一步'] } });
  await storage.removeRun('R1');
  expect(await storage.listRuns()).toEqual({ ok: true, value: [{ id: 'R1x', meta: '名字相近的一场' }] });
  await storage.writeSetting('theme', 'large');
  await storage.setAside('旧存档', '???', '认不得');
  await storage.clearAll();
  expect(await Promise.all([storage.listRuns(), storage.listSetAside(), storage.readSetting('theme')])).toEqual([
    { ok: true, value: [] },
    { ok: true, value: [] },
    { ok: true, value: undefined },
  ]);
});

test('另存：原文和理由留着，这一场从清单里拿走', async () => {
  const storage = await withOneRun(new IDBFactory());
  await storage.setAside('R1', '{坏的', '不是 JSON');
  expect(await storage.listRuns()).toEqual({ ok: true, value: [] });
  expect(await storage.listSetAside()).toMatchObject({ value: [{ key: 'R1', raw: '{坏的', why: '不是 JSON' }] });
});

test.each([
  ['中间少了一步', (tx: IDBTransaction) => tx.objectStore('steps').delete(['R1', 0])],
  ['一步的文字变成了数字', (tx: IDBTransaction) => tx.objectStore('steps').put({ run: 'R1', at: 1, text: 5 })],
  ['封面没了', (tx: IDBTransaction) => tx.objectStore('runs').delete('R1')],
  ['封面认不得', (tx: IDBTransaction) => tx.objectStore('runs').put({ id: 'R1', meta: { 别的: '格式' } })],
])('库里的记录坏了（%s）：读的时候原样另存，别的不受影响', async (_how, damage) => {
  const databases = new IDBFactory();
  const storage = await withOneRun(databases);
  await storage.saveRun({ id: 'R2', meta: '好的', entries: [] });
  await tamper(databases, databaseName, damage);
  expect(whyNot(await storage.readRun('R1'))).toContain('已经原样另存，没有删除');
  expect(rawOf(await storage.listSetAside())).toMatch(/开箱|发票/);
  expect(await storage.listRuns()).toEqual({ ok: true, value: [{ id: 'R2', meta: '好的' }] });
  expect(await storage.readRun('R1')).toEqual({ ok: true, value: undefined });
});

test('空间满了：转到内存接着存，旧的照样看得见；腾出空间再试一次，全补进本机', async () => {
  const databases = new IDBFactory();
  const storage = await withOneRun(databases);
  await storage.saveRun({ id: 'R2', meta: '要拿走的', entries: [] });
  const told: Health[] = [];
  storage.watch((health) => told.push(health));
  const freeSpace = fullDisk();
  expect(await storage.appendToRun('R1', '三步', 2, ['投票'])).toEqual(saved);
  expect(await storage.removeRun('R2')).toEqual(saved);
  expect(await storage.appendToRun('R1', '四步', 3, ['关箱'])).toEqual(saved);
  expect(await storage.listRuns()).toEqual({ ok: true, value: [{ id: 'R1', meta: '四步' }] });
  expect(await storage.retry()).toEqual(memoryOnly(saysOf.full));
  freeSpace();
  expect(await storage.retry()).toEqual({ state: 'kept' });
  expect(told).toEqual([{ state: 'kept' }, memoryOnly(saysOf.full), memoryOnly(saysOf.full), { state: 'kept' }]);
  const again = await openStorage({ databases });
  expect(await again.listRuns()).toEqual({ ok: true, value: [{ id: 'R1', meta: '四步' }] });
  expect(await again.readRun('R1')).toMatchObject({ value: { entries: ['开箱', '发票', '投票', '关箱'] } });
});

test('浏览器不让存：照常可做，说明只在内存；同一个页面里读得回来', async () => {
  const databases = forbidden();
  const storage = await withOneRun(databases);
  expect(storage.health()).toEqual(memoryOnly(saysOf.blocked));
  expect(await storage.readRun('R1')).toMatchObject({ value: { entries: ['开箱', '发票'] } });
  expect(await storage.retry()).toEqual(memoryOnly(saysOf.blocked));
  vi.restoreAllMocks();
  expect(await storage.retry()).toEqual({ state: 'kept' });
  expect(await (await openStorage({ databases })).readRun('R1')).toMatchObject({ value: { meta: '第一场，两步' } });
});

test('没有数据库接口的浏览器，也从内存开始', async () => {
  const storage = await openStorage({ databases: undefined });
  expect(storage.health()).toEqual(memoryOnly(saysOf.blocked));
});

test('迟迟打不开：先从内存开始，晚到的连接自己关上，再试一次就存进去', async () => {
  const databases = new IDBFactory();
  const letGo = await stuck(databases, databaseName);
  const storage = await openStorage({ databases, patienceMs: 20 });
  expect(storage.health()).toEqual(memoryOnly(saysOf.slow));
  await storage.saveRun({ id: 'R1', meta: '', entries: ['一步'] });
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  letGo();
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  expect(await storage.retry()).toEqual({ state: 'kept' });
  expect(await (await openStorage({ databases })).readRun('R1')).toMatchObject({ value: { entries: ['一步'] } });
});

test('同名却不是我们的库、更新版本的库：都不动它', async () => {
  const databases = new IDBFactory();
  await makeDatabase(databases, databaseName, 1, ['别人的表']);
  expect((await openStorage({ databases })).health()).toEqual(memoryOnly(saysOf.foreign));
  const newer = new IDBFactory();
  await makeDatabase(newer, databaseName, 7, ['runs']);
  expect((await openStorage({ databases: newer })).health()).toEqual(memoryOnly(saysOf.foreign));
  expect(await newer.databases()).toEqual([{ name: databaseName, version: 7 }]);
});

test('连接被浏览器收走（用户清了网站数据）：这一步存不进旧的一场，整场重存就好', async () => {
  const databases = new IDBFactory();
  const storage = await withOneRun(databases);
  const reconnect = lostConnection();
  expect(whyNot(await storage.appendToRun('R1', '', 2, ['投票']))).toContain('找不到这场练习');
  expect(storage.health()).toEqual(memoryOnly(saysOf.broken));
  await storage.saveRun({ id: 'R1', meta: '整场', entries: ['开箱', '发票', '投票'] });
  reconnect();
  expect(await storage.retry()).toEqual({ state: 'kept' });
  expect(await storage.readRun('R1')).toMatchObject({ value: { meta: '整场', entries: ['开箱', '发票', '投票'] } });
});

test('听众退订以后不再听见', async () => {
  const storage = await withOneRun(new IDBFactory());
  const listener = vi.fn();
  storage.watch(listener)();
  fullDisk();
  await storage.removeRun('R1');
  expect(listener).toHaveBeenCalledOnce();
});
