import type { Outcome } from './outcome.ts';
import { troubleOf, type Trouble } from './storage-trouble.ts';

/** 库名带产品名和格式版本：凡从文件夹打开的网页共用一个来源，别的产品、别的版本各存各的。格式变了就改末尾的数字。 */
export const databaseName = 'huanjie-xuetang.records.1';

export type Table = 'runs' | 'steps' | 'setAside' | 'settings';

const tables: readonly Table[] = ['runs', 'steps', 'setAside', 'settings'];

export type Opened = { readonly ok: true; readonly db: IDBDatabase } | { readonly ok: false; readonly trouble: Trouble };

/** 浏览器的数据库接口；被禁用时连读这个名字都可能抛错，那就是没有。 */
export function browserDatabases(): IDBFactory | undefined {
  try {
    return typeof indexedDB === 'undefined' ? undefined : indexedDB;
  } catch {
    return undefined;
  }
}

/** 打开存档库，没有就建；超过 patienceMs 毫秒还没打开就不等了（晚到的连接会自己关上）。 */
export function openDatabase(databases: IDBFactory | undefined, patienceMs: number): Promise<Opened> {
  if (databases === undefined) return Promise.resolve({ ok: false, trouble: 'blocked' });
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve({ ok: false, trouble: 'slow' });
    }, patienceMs);
    const answer = (opened: Opened): void => {
      clearTimeout(timer);
      if (isLate && opened.ok) opened.db.close();
      resolve(opened);
    };
    try {
      const request = databases.open(databaseName, 1);
      request.onupgradeneeded = () => createTables(request.result);
      request.onsuccess = () => answer(recognised(request.result));
      request.onerror = () => answer({ ok: false, trouble: troubleOf(request.error) });
    } catch (error) {
      answer({ ok: false, trouble: troubleOf(error) });
    }
  });
}

/**
 * 一次事务：work 回应成了就提交，回应不成就全部作废。
 * 读写事务要求落盘（durability: 'strict'，老浏览器不认这个选项，也不碍事）：答应存好的，断电、强杀也还在。
 * 浏览器出毛病时抛出原来的异常。
 */
export function transact<T>(
  db: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (tx: IDBTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(tables, mode, { durability: 'strict' });
    let outcome: Outcome<T> | undefined;
    let trouble: Error | undefined;
    tx.oncomplete = () => (outcome === undefined ? reject(new Error('a transaction ended before its work')) : resolve(outcome));
    tx.onabort = () => (outcome?.ok === false ? resolve(outcome) : reject(tx.error ?? trouble ?? unexplained()));
    work(tx).then(
      (value) => {
        outcome = value;
        if (!value.ok) tx.abort();
      },
      (error: unknown) => {
        trouble = error instanceof Error ? error : unexplained();
        abort(tx);
      },
    );
  });
}

/** 等一个请求的回应 */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? unexplained());
  });
}

/** 建表；steps 一条一行，存一步不必重写整场。 */
function createTables(db: IDBDatabase): void {
  db.createObjectStore('runs' satisfies Table, { keyPath: 'id' });
  db.createObjectStore('steps' satisfies Table, { keyPath: ['run', 'at'] });
  db.createObjectStore('settings' satisfies Table, { keyPath: 'key' });
  db.createObjectStore('setAside' satisfies Table, { autoIncrement: true });
}

/** 表不齐的同名库不是我们的，不去动它。 */
function recognised(db: IDBDatabase): Opened {
  if (tables.every((table) => db.objectStoreNames.contains(table))) {
    db.onversionchange = () => db.close();
    return { ok: true, db };
  }
  db.close();
  return { ok: false, trouble: 'foreign' };
}

/** 请求出错时事务可能已经自己作废，再作废一次会抛错。 */
function abort(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    return;
  }
}

/** 浏览器没有说明缘由的失败 */
function unexplained(): DOMException {
  return new DOMException('the browser gave no reason', 'AbortError');
}
