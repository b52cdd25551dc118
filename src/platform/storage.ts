import { nowMs } from './clock.ts';
import { inTurn } from './in-turn.ts';
import { keptStore } from './kept-store.ts';
import { memoryStore, nothingSaved, type MemoryStore } from './memory-store.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Change, RecordStore, RunHead, SavedRun, SetAside } from './record-store.ts';
import { browserDatabases, openDatabase, type Opened } from './records-database.ts';
import { saysOf, troubleOf, type Trouble } from './storage-trouble.ts';

/** 存得怎样：kept 是真存进了本机；memory-only 只记在这个页面里，why 是给屏幕的话。 */
export type Health = { readonly state: 'kept' } | { readonly state: 'memory-only'; readonly why: string };

/**
 * 存档：所有读写排队，按交进来的次序一件一件做；写的回应成了，就已落盘（memory-only 时已记在内存）。
 * 写入出了毛病不丢：自动转到内存，watch 的人会得知；retry 把内存里的补存回去。
 */
export interface RunStorage {
  health(): Health;
  /** 登记一个听众：马上告诉它现在怎样，以后变了再告诉它；回应用来取消。 */
  watch(listener: (health: Health) => void): () => void;
  /** 各场的封面，次序不定；meta 为空的是认不得的，读它时会另存。 */
  listRuns(): Promise<Outcome<readonly RunHead[]>>;
  /** 没有这一场，回应 undefined；记录坏了，另存起来并说明理由。 */
  readRun(id: string): Promise<Outcome<SavedRun | undefined>>;
  /** 整场存一遍，替换原有的：新开一场，或者接不上时用。 */
  saveRun(run: SavedRun): Promise<Outcome<undefined>>;
  /** 接着存：from 是第一条的序号（从 0 数起），必须正好接在已存的后面；接不上什么也不写，回应理由。 */
  appendToRun(id: string, meta: string, from: number, entries: readonly string[]): Promise<Outcome<undefined>>;
  removeRun(id: string): Promise<Outcome<undefined>>;
  /** 另存：打不开的内容 raw 连同理由留起来，同名的一场从清单里拿走；另存件只有 clearAll 才会清掉。 */
  setAside(key: string, raw: string, why: string): Promise<Outcome<undefined>>;
  listSetAside(): Promise<Outcome<readonly SetAside[]>>;
  readSetting(key: string): Promise<Outcome<string | undefined>>;
  writeSetting(key: string, value: string): Promise<Outcome<undefined>>;
  /** 清除本机记录：用户自己下的命令，连另存件一起清掉。 */
  clearAll(): Promise<Outcome<undefined>>;
  /** 再试一次：重新打开数据库，把只记在内存里的补存进去；成了回应 kept。 */
  retry(): Promise<Health>;
}

/** 打开存档要的东西；测试换成自己的，平时不必给。 */
export interface StorageOptions {
  readonly databases?: IDBFactory | undefined;
  readonly patienceMs?: number;
}

/** 存档眼下的样子：memory 有值，就是只记在内存，store 也就是它。 */
interface Desk {
  readonly reopen: () => Promise<Opened>;
  readonly listeners: Set<(health: Health) => void>;
  db: IDBDatabase | undefined;
  store: RecordStore;
  memory: MemoryStore | undefined;
  health: Health;
}

/** 打开存档：总能打开，打不开数据库就从内存开始。 */
export async function openStorage(options: StorageOptions = {}): Promise<RunStorage> {
  const databases = 'databases' in options ? options.databases : browserDatabases();
  const reopen = (): Promise<Opened> => openDatabase(databases, options.patienceMs ?? 5000);
  return counterOf({ reopen, listeners: new Set(), ...foundationOf(await reopen()) });
}

function foundationOf(opened: Opened): Pick<Desk, 'db' | 'store' | 'memory' | 'health'> {
  if (opened.ok) return { db: opened.db, store: keptStore(opened.db), memory: undefined, health: { state: 'kept' } };
  const memory = memoryStore(nothingSaved);
  return { db: undefined, store: memory, memory, health: { state: 'memory-only', why: saysOf[opened.trouble] } };
}

/** 柜台：外面看到的一排动作，全都排队。 */
function counterOf(desk: Desk): RunStorage {
  const queued = inTurn();
  const write = (change: Change): Promise<Outcome<undefined>> => queued(() => written(desk, change));
  const read = <T>(work: (store: RecordStore) => Promise<T>): Promise<Outcome<T>> => queued(() => readFrom(desk, work));
  return {
    health: () => desk.health,
    watch: (listener) => watch(desk, listener),
    listRuns: () => read((store) => store.heads()),
    readRun: (id) => queued(() => runFrom(desk, id)),
    saveRun: (run) => write({ does: 'put-run', run }),
    appendToRun: (id, meta, from, entries) => write({ does: 'append', id, meta, from, entries }),
    removeRun: (id) => write({ does: 'remove-run', id }),
    setAside: (key, raw, why) => write({ does: 'set-aside', item: { key, raw, why, at: nowMs() } }),
    listSetAside: () => read((store) => store.setAside()),
    readSetting: (key) => read((store) => store.setting(key)),
    writeSetting: (key, value) => write({ does: 'set-setting', key, value }),
    clearAll: () => write({ does: 'clear-all' }),
    retry: () => queued(() => retried(desk)),
  };
}

/** 写一次；数据库出了毛病，转到内存再写。 */
async function written(desk: Desk, change: Change): Promise<Outcome<undefined>> {
  try {
    return await desk.store.write(change);
  } catch (error) {
    if (desk.memory !== undefined) return failed(saysOf[troubleOf(error)]);
    await fallBack(desk, troubleOf(error));
    return written(desk, change);
  }
}

async function readFrom<T>(desk: Desk, work: (store: RecordStore) => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await work(desk.store));
  } catch (error) {
    if (desk.memory === undefined) await fallBack(desk, troubleOf(error));
    return failed(saysOf[troubleOf(error)]);
  }
}

async function runFrom(desk: Desk, id: string): Promise<Outcome<SavedRun | undefined>> {
  const reading = await readFrom(desk, (store) => store.run(id));
  if (!reading.ok) return reading;
  if (reading.value.is === 'none') return done(undefined);
  if (reading.value.is === 'whole') return done(reading.value.run);
  const { raw, why } = reading.value;
  await written(desk, { does: 'set-aside', item: { key: id, raw, why, at: nowMs() } });
  return failed(`这场练习的存档打不开，已经原样另存，没有删除。${why}`);
}

/** 转到内存：旧存档还读得出就垫在下面，照样看得见。 */
async function fallBack(desk: Desk, trouble: Trouble): Promise<void> {
  const before = desk.store;
  const isReadable = await before.heads().then(
    () => true,
    () => false,
  );
  desk.memory = memoryStore(isReadable ? before : nothingSaved);
  desk.store = desk.memory;
  tell(desk, { state: 'memory-only', why: saysOf[trouble] });
}

async function retried(desk: Desk): Promise<Health> {
  if (desk.memory === undefined) return desk.health;
  const opened = await desk.reopen();
  if (!opened.ok) return tell(desk, { state: 'memory-only', why: saysOf[opened.trouble] });
  try {
    await keptStore(opened.db).writeAll(desk.memory.changes());
  } catch (error) {
    opened.db.close();
    return tell(desk, { state: 'memory-only', why: saysOf[troubleOf(error)] });
  }
  desk.db?.close();
  Object.assign(desk, foundationOf(opened));
  return tell(desk, desk.health);
}

function watch(desk: Desk, listener: (health: Health) => void): () => void {
  desk.listeners.add(listener);
  listener(desk.health);
  return () => void desk.listeners.delete(listener);
}

function tell(desk: Desk, health: Health): Health {
  desk.health = health;
  for (const listener of Array.from(desk.listeners)) listener(health);
  return health;
}
