import { expect, test } from 'vitest';
import { sure } from '../../src/domain/engine/result.ts';
import { openedStorage } from '../../src/platform/opened-storage.ts';
import { newWork, workAfter } from '../../src/domain/drills/counting-hall/work.ts';
import type { CasePlan } from '../../src/domain/drills/counting-hall/plan.ts';
import { packs, isPackId } from '../../src/domain/profiles/index.ts';
import { addressOf, planAt } from '../../src/features/counting-drill/case-address.ts';
import { keepWork, savedCases, savedWork, startOver } from '../../src/features/counting-drill/hall-storage.ts';
import { boardAt } from '../../src/features/counting-drill/replay-board.ts';
import { penStroke, shakeFrom } from '../../src/features/counting-hall/pen-strokes.ts';
import { replayOf } from '../../src/domain/drills/counting-hall/theatre/replay.ts';
import { scenes } from '../../src/domain/drills/counting-hall/theatre/scenes.ts';
import { dice } from '../../src/domain/engine/dice.ts';

const plan: CasePlan = { seed: 999_999, pack: 'sichuan-2026', size: 120, level: 'hard' };

test('地址写出再认回来一样，各个规则包都是；号大了一、少写一截、多写一截的不认', () => {
  for (const pack of Object.keys(packs).filter(isPackId))
    expect(planAt(addressOf({ ...plan, pack }))).toEqual({ ...plan, pack });
  const wrong = [
    '#sichuan-2026.120.hard.1000000',
    '#sichuan-2026.120.hard',
    '#sichuan-2026.120.hard.1.2',
    '#sichuan-2026.21.hard.1',
    '#',
  ];
  expect(wrong.map(planAt)).toEqual(wrong.map(() => undefined));
});

test('两个窗口先后存同一例，两边做的都在；从头再做以后是空的，清单里还有它', async () => {
  const struck = (paper: `T${number}`) => workAfter(newWork(plan), { did: 'struck', struck: [{ paper, keys: ['void'] }] });
  await keepWork(struck('T1'));
  await keepWork(struck('T2'));
  expect((await savedWork(plan))?.struck.map(({ paper }) => paper)).toEqual(['T1', 'T2']);
  const other = { ...plan, seed: 1 };
  await keepWork(newWork(other));
  await startOver(plan);
  expect(await savedWork(plan)).toEqual(newWork(plan));
  expect(await savedCases()).toEqual([other, plan]);
});

test('清单里混进认不得的：认得的照列，原样的另存了一份', async () => {
  const storage = await openedStorage();
  const raw = JSON.stringify([plan, { seed: 'x' }]);
  await storage.writeSetting('counting-hall/cases', raw);
  expect(await savedCases()).toEqual([plan]);
  expect(sure(await storage.listSetAside()).filter((each) => each.raw === raw)).toHaveLength(1);
  await savedCases();
  expect(sure(await storage.listSetAside()).filter((each) => each.raw === raw)).toHaveLength(1);
});

test('剧场墙上的单子：放到一页的末尾，就是这一页画的；最后一格是各页相加', () => {
  const [scene] = scenes;
  if (scene === undefined) throw new Error('no scenes');
  const { frames } = replayOf(scene);
  const subtotal = frames.findIndex(({ is }) => is === 'subtotal');
  const shown = frames[subtotal];
  expect(shown?.is === 'subtotal' && boardAt(frames, subtotal).count).toEqual(shown?.is === 'subtotal' && shown.written);
  const total = frames.find(({ is }) => is === 'total');
  expect(total?.is === 'total' && boardAt(frames, frames.length - 1).count).toEqual(total?.is === 'total' && total.written);
});

test('笔迹：同一处每次一样，不同的票不一样；没有画的没有笔迹', () => {
  const drawn = (paper: string) => penStroke('circle', shakeFrom(dice(1).for('hand', paper, 0)));
  expect(drawn('T1')).toBe(drawn('T1'));
  expect(drawn('T1')).not.toBe(drawn('T2'));
  expect(drawn('T1')).toMatch(/^M[-\d. ]+(Q[-\d. ]+)+$/);
  expect(penStroke('none', shakeFrom(dice(1).for('hand', 'T1', 0)))).toBeUndefined();
});
