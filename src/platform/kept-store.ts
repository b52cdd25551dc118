import { done, failed, type Outcome } from './outcome.ts';
import { hasRunId, isHeadRow, isSetAsideRow, isSettingRow, isStepRow, type SettingRow, type StepRow } from './record-rows.ts';
import { doesNotFollow, type Change, type RecordStore, type RunHead, type RunReading, type SavedRun } from './record-store.ts';
import { asked, transact, type Table } from './records-database.ts';

/** 数据库里的存档处：writeAll 的一批改动在一次事务里，要么全成，要么全不成。 */
export interface KeptStore extends RecordStore {
  writeAll(changes: readonly Change[]): Promise<Outcome<undefined>>;
}

export function keptStore(db: IDBDatabase): KeptStore {
  return {
    heads: () => read(db, async (tx) => (await all(tx, 'runs')).filter(hasRunId).map(headOf)),
    run: (id) => read(db, (tx) => runIn(tx, id)),
    setAside: () => read(db, async (tx) => (await all(tx, 'setAside')).filter(isSetAsideRow)),
    setting: (key) => read(db, (tx) => settingIn(tx, key)),
    write: (change) => transact(db, 'readwrite', (tx) => make(tx, change)),
    writeAll: (changes) => transact(db, 'readwrite', (tx) => makeAll(tx, changes)),
  };
}

async function read<T>(db: IDBDatabase, work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
  const outcome = await transact(db, 'readonly', async (tx) => done(await work(tx)));
  if (!outcome.ok) throw new Error(`a read is never refused: ${outcome.why}`);
  return outcome.value;
}

async function makeAll(tx: IDBTransaction, changes: readonly Change[]): Promise<Outcome<undefined>> {
  for (const change of changes) {
    const outcome = await make(tx, change);
    if (!outcome.ok) return outcome;
  }
  return done(undefined);
}

async function make(tx: IDBTransaction, change: Change): Promise<Outcome<undefined>> {
  switch (change.does) {
    case 'put-run':
      takeOut(tx, change.run.id);
      await putSteps(tx, change.run, 0);
      break;
    case 'append':
      return append(tx, change.from, change);
    case 'remove-run':
      takeOut(tx, change.id);
      break;
    case 'set-aside':
      takeOut(tx, change.item.key);
      await asked(tx.objectStore('setAside' satisfies Table).add(change.item));
      break;
    case 'set-setting': {
      const row: SettingRow = { key: change.key, value: change.value };
      await asked(tx.objectStore('settings' satisfies Table).put(row));
      break;
    }
    case 'clear-all':
      for (const table of Array.from(tx.objectStoreNames)) await asked(tx.objectStore(table).clear());
  }
  return done(undefined);
}

/** 接着存：封面在、前一条在、这一条还没有，才写。数全部的条数要把整场走一遍，只在拒绝时才数。 */
async function append(tx: IDBTransaction, from: number, run: SavedRun): Promise<Outcome<undefined>> {
  const steps = tx.objectStore('steps' satisfies Table);
  const [heads, before, here] = await Promise.all([
    asked(tx.objectStore('runs' satisfies Table).count(run.id)),
    asked(steps.count([run.id, from - 1])),
    asked(steps.count([run.id, from])),
  ]);
  const isNext = heads === 1 && before === (from === 0 ? 0 : 1) && here === 0;
  if (!isNext) return failed(doesNotFollow(await asked(steps.count(stepsOf(run.id))), from));
  await putSteps(tx, run, from);
  return done(undefined);
}

async function putSteps(tx: IDBTransaction, { id, meta, entries }: SavedRun, from: number): Promise<void> {
  const steps = tx.objectStore('steps' satisfies Table);
  const rows = entries.map((text, index): StepRow => ({ run: id, at: from + index, text }));
  const head: RunHead = { id, meta };
  await Promise.all([...rows.map((row) => asked(steps.add(row))), asked(tx.objectStore('runs' satisfies Table).put(head))]);
}

function takeOut(tx: IDBTransaction, id: string): void {
  tx.objectStore('runs' satisfies Table).delete(id);
  tx.objectStore('steps' satisfies Table).delete(stepsOf(id));
}

async function runIn(tx: IDBTransaction, id: string): Promise<RunReading> {
  const [head, steps] = await Promise.all([
    asked<unknown>(tx.objectStore('runs' satisfies Table).get(id)),
    asked<unknown[]>(tx.objectStore('steps' satisfies Table).getAll(stepsOf(id))),
  ]);
  if (head === undefined && steps.length === 0) return { is: 'none' };
  const whole = steps.filter(isStepRow).filter((step, index) => step.at === index);
  if (isHeadRow(head) && whole.length === steps.length) {
    return { is: 'whole', run: { id, meta: head.meta, entries: whole.map(({ text }) => text) } };
  }
  return { is: 'damaged', raw: JSON.stringify({ head, steps }), why: '库里的记录缺了一部分，或者认不得。' };
}

async function settingIn(tx: IDBTransaction, key: string): Promise<string | undefined> {
  const row = await asked<unknown>(tx.objectStore('settings' satisfies Table).get(key));
  return isSettingRow(row) ? row.value : undefined;
}

/** 认不得的封面按空白列出，用户点开时才读得出它坏在哪里、好另存。 */
function headOf(row: { readonly id: string }): RunHead {
  return isHeadRow(row) ? { id: row.id, meta: row.meta } : { id: row.id, meta: '' };
}

function all(tx: IDBTransaction, table: Table): Promise<unknown[]> {
  return asked<unknown[]>(tx.objectStore(table).getAll());
}

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
