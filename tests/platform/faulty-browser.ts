import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** 空间满了的浏览器：读得出，凡写入都被浏览器作废。回应一个函数，叫它就腾出空间。 */
export function fullDisk(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- 下面用 apply 交还 this
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
    const tx = begin.apply(this, asked);
    if (tx.mode === 'readwrite') queueMicrotask(() => abortFor(tx, 'QuotaExceededError'));
    return tx;
  });
  return () => spy.mockRestore();
}

/** 连接被浏览器收走：每次用它都抛 InvalidStateError。 */
export function lostConnection(): () => void {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('the connection is closing', 'InvalidStateError');
  });
  return () => spy.mockRestore();
}

/** 禁了网站数据的浏览器：一打开就抛 SecurityError。 */
export function forbidden(): IDBFactory {
  const databases = new IDBFactory();
  vi.spyOn(databases, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  return databases;
}

/** 迟迟打不开的浏览器：有人占着这个库，又有人要删它，后来的打开都得等。回应一个函数，叫它就放开。 */
export function stuck(databases: IDBFactory, name: string): Promise<() => void> {
  return new Promise((resolve) => {
    const request = databases.open(name, 1);
    request.onsuccess = () => {
      const deletion = databases.deleteDatabase(name);
      deletion.onblocked = () => resolve(() => request.result.close());
    };
  });
}

/** 不经产品的代码，直接往库里动手脚：弄坏一行，抽掉一步。 */
export function tamper(databases: IDBFactory, name: string, work: (tx: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = databases.open(name);
    request.onerror = () => reject(new Error('cannot open'));
    request.onsuccess = () => {
      const db = request.result;
      const tx = db.transaction(Array.from(db.objectStoreNames), 'readwrite');
      work(tx);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** 造一个别人的库 */
export function makeDatabase(databases: IDBFactory, name: string, version: number, stores: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const request = databases.open(name, version);
    request.onupgradeneeded = () => stores.forEach((store) => request.result.createObjectStore(store));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** 由浏览器自己作废一个事务，网页里没有这种接口，只好用模拟库的内部做法。 */
function abortFor(tx: IDBTransaction, reason: string): void {
  const abort: unknown = Reflect.get(tx, '_abort');
  if (typeof abort !== 'function') throw new Error('fake-indexeddb has no _abort any more');
  Reflect.apply(abort, tx, [reason]);
}
