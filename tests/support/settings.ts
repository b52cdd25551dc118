import type { PackId } from '../../src/domain/profiles/index.ts';
import type { ModeId } from '../../src/simulator/modes.ts';
import type { Setting } from '../../src/simulator/run.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';

/** 测试用的情景：小村子，什么都会遇上。 */
export const smallDay: Scenario = {
  id: 'small-day',
  title: '小村的一天',
  aim: '测试用的投票日',
  level: 'village-workers',
  minutes: 10,
  village: '青石桥村',
  people: 80,
  starts: 'setting-up',
  ends: 'announced',
  incidents: ['voter-without-card', 'phone-proxy', 'husband-writes', 'cigarettes', 'power-cut', 'early-close', 'forged-paper'],
  oddPerMille: 80,
  flaws: [],
};

/** 一次练习的设置；only 写与平常不同的。 */
export function settingOf(only: { seed?: number; pack?: PackId; mode?: ModeId; scenario?: Scenario } = {}): Setting {
  return { scenario: smallDay, pack: 'sichuan-2026', mode: 'free', seed: 7, ...only };
}
