import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptStore, type KeptStore } from '../../src/platform/kept-store.ts';
import { memoryStore, nothingSaved } from '../../src/platform/memory-store.ts';
import type { Change, RecordStore } from '../../src/platform/record-store.ts';
import { openDatabase } from '../../src/platform/records-database.ts';

const id = fc.constantFrom('R1', 'R2', 'R10');
const entries = fc.array(fc.string(), { maxLength: 3 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ does: fc.constant('put-run' as const), run: fc.record({ id, meta: fc.string(), entries }) }),
  fc.record({ does: fc.constant('append' as const), id, meta: fc.string(), from: fc.nat({ max: 4 }), entries }),
  fc.record({ does: fc.constant('remove-run' as const), id }),
  fc.record({
    does: fc.constant('set-aside' as const),
    item: fc.record({ key: id, raw: fc.string(), why: fc.string(), at: fc.nat() }),
  }),
  fc.record({ does: fc.constant('set-setting' as const), key: fc.constantFrom('theme', '字号'), value: fc.string() }),
  fc.record({ does: fc.constant('clear-all' as const) }),
);
const changes = fc.array(change, { maxLength: 12 });

async function newKeptStore(databases = new IDBFactory()): Promise<KeptStore> {
  const opened = await openDatabase(databases, 1000);
  if (!opened.ok) throw new Error(opened.trouble);
  return keptStore(opened.db);
}

/** 看得见的一切 */
async function seen(store: RecordStore): Promise<unknown> {
  const heads = [...(await store.heads())].sort((a, b) => (a.id < b.id ? -1 : 1));
  const runs = await Promise.all(['R1', 'R2', 'R10'].map((run) => store.run(run)));
  const settings = await Promise.all(['theme', '字号'].map((key) => store.setting(key)));
  return { heads, runs, settings, setAside: await store.setAside() };
}

test('任何一串改动，数据库和内存回应相同，看上去也相同', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const kept = await newKeptStore();
      const memory = memoryStore(nothingSaved);
      for (const one of all) expect(await memory.write(one)).toEqual(await kept.write(one));
      expect(await seen(memory)).toEqual(await seen(kept));
    }),
    { numRuns: 150 },
  );
});

test('从任何时候转到内存，看上去和一直存进数据库相同；补存以后，数据库也相同', async () => {
  await fc.assert(
    fc.asyncProperty(changes, changes, async (before, after) => {
      const [always, partly] = [await newKeptStore(), await newKeptStore()];
      for (const one of [...before, ...after]) await always.write(one);
      for (const one of before) await partly.write(one);
      const memory = memoryStore(partly);
      for (const one of after) await memory.write(one);
      expect(await seen(memory)).toEqual(await seen(always));
      await partly.writeAll(memory.changes());
      expect(await seen(partly)).toEqual(await seen(always));
    }),
    { numRuns: 150 },
  );
});

test('一批改动里有一件不成，整批作废', async () => {
  const kept = await newKeptStore();
  const outcome = await kept.writeAll([
    { does: 'put-run', run: { id: 'R1', meta: '', entries: ['一'] } },
    { does: 'append', id: 'R1', meta: '', from: 5, entries: ['六'] },
  ]);
  expect(outcome.ok).toBe(false);
  expect(await kept.run('R1')).toEqual({ is: 'none' });
});

test('在任何一步之间断掉，存下的是开头不缺的一段，答应过的都在', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { maxLength: 8 }), fc.nat({ max: 8 }), async (batches, awaited) => {
      const databases = new IDBFactory();
      const kept = await newKeptStore(databases);
      const whole = batches.flat();
      await kept.write({ does: 'put-run', run: { id: 'R1', meta: '', entries: [] } });
      let from = 0;
      let promised = 0;
      for (const [index, batch] of batches.entries()) {
        const write = kept.write({ does: 'append', id: 'R1', meta: String(from + batch.length), from, entries: batch });
        from += batch.length;
        if (index < awaited) promised = (await write).ok ? from : promised;
      }
      const found = await (await newKeptStore(databases)).run('R1');
      const kepts = found.is === 'whole' ? found.run.entries : [];
      expect(kepts).toEqual(whole.slice(0, kepts.length));
      expect(kepts.length).toBeGreaterThanOrEqual(promised);
    }),
    { numRuns: 60 },
  );
});

test('要求落盘：写入的事务都带 strict', async () => {
  const opened = await openDatabase(new IDBFactory(), 1000);
  if (!opened.ok) throw new Error(opened.trouble);
  const asked: unknown[] = [];
  const begin = opened.db.transaction.bind(opened.db);
  opened.db.transaction = (tables, mode, options) => {
    asked.push(options);
    return begin(tables, mode, options);
  };
  await keptStore(opened.db).write({ does: 'remove-run', id: 'R1' });
  expect(asked).toEqual([{ durability: 'strict' }]);
});
