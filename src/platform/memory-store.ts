import { done, failed, type Outcome } from './outcome.ts';
import {
  doesNotFollow,
  type Change,
  type RecordReader,
  type RecordStore,
  type RunHead,
  type RunReading,
  type SavedRun,
  type SetAside,
} from './record-store.ts';

/** 内存里的存档处，叠在读得出的旧存档上面：旧的照样看得见，新的改动只记在这里，changes 交出来好补存。 */
export interface MemoryStore extends RecordStore {
  changes(): readonly Change[];
}

/** 记在内存里的改动；runs 里的 undefined 表示已拿走。 */
interface Layer {
  base: RecordReader;
  isCleared: boolean;
  readonly runs: Map<string, SavedRun | undefined>;
  readonly settings: Map<string, string>;
  readonly setAside: SetAside[];
}

/** 什么也没有的旧存档 */
export const nothingSaved: RecordReader = {
  heads: () => Promise.resolve([]),
  run: () => Promise.resolve({ is: 'none' }),
  setAside: () => Promise.resolve([]),
  setting: () => Promise.resolve(undefined),
};

export function memoryStore(base: RecordReader): MemoryStore {
  const layer: Layer = { base, isCleared: false, runs: new Map(), settings: new Map(), setAside: [] };
  return {
    heads: () => headsOf(layer),
    run: (id) => runOf(layer, id),
    setAside: async () => [...(await layer.base.setAside()), ...layer.setAside],
    setting: async (key) => layer.settings.get(key) ?? (await layer.base.setting(key)),
    write: (change) => make(layer, change),
    changes: () => changesOf(layer),
  };
}

async function headsOf(layer: Layer): Promise<readonly RunHead[]> {
  const below = (await layer.base.heads()).filter(({ id }) => !layer.runs.has(id));
  const here = Array.from(layer.runs.values()).filter((run) => run !== undefined);
  return [...below, ...here.map(({ id, meta }) => ({ id, meta }))];
}

async function runOf({ runs, base }: Layer, id: string): Promise<RunReading> {
  if (!runs.has(id)) return base.run(id);
  const run = runs.get(id);
  return run === undefined ? { is: 'none' } : { is: 'whole', run };
}

async function make(layer: Layer, change: Change): Promise<Outcome<undefined>> {
  switch (change.does) {
    case 'put-run':
      layer.runs.set(change.run.id, change.run);
      break;
    case 'append':
      return append(layer, change.from, change);
    case 'remove-run':
      layer.runs.set(change.id, undefined);
      break;
    case 'set-aside':
      layer.runs.set(change.item.key, undefined);
      layer.setAside.push(change.item);
      break;
    case 'set-setting':
      layer.settings.set(change.key, change.value);
      break;
    case 'clear-all':
      clear(layer);
  }
  return done(undefined);
}

async function append(layer: Layer, from: number, { id, meta, entries }: SavedRun): Promise<Outcome<undefined>> {
  const before = await runOf(layer, id);
  const saved = before.is === 'whole' ? before.run.entries : [];
  if (before.is !== 'whole' || saved.length !== from) return failed(doesNotFollow(saved.length, from));
  layer.runs.set(id, { id, meta, entries: [...saved, ...entries] });
  return done(undefined);
}

function clear(layer: Layer): void {
  layer.base = nothingSaved;
  layer.isCleared = true;
  layer.runs.clear();
  layer.settings.clear();
  layer.setAside.length = 0;
}

/** 补存要做的改动：照着做一遍，数据库就和这里看到的一样。另存在前，另存以后又新开的同名一场才留得住。 */
function changesOf({ isCleared, runs, settings, setAside }: Layer): readonly Change[] {
  const cleared: readonly Change[] = isCleared ? [{ does: 'clear-all' }] : [];
  return [
    ...cleared,
    ...setAside.map((item): Change => ({ does: 'set-aside', item })),
    ...Array.from(runs, ([id, run]): Change => (run === undefined ? { does: 'remove-run', id } : { does: 'put-run', run })),
    ...Array.from(settings, ([key, value]): Change => ({ does: 'set-setting', key, value })),
  ];
}
