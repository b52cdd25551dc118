import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/domain/engine/log.ts';
import { packIds, packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { lawfulElection } from '../../src/simulator/autopilot/election.ts';
import { encounter } from '../../src/simulator/world/surroundings.ts';
import { isThorough } from '../support/thorough.ts';

/** 平时两个村；TEST_ALL=1 时六十个，每二十五个里有一个一千五百人的。 */
const villages = Array.from({ length: isThorough ? 60 : 2 }, (_, index) => ({
  seed: index + 1,
  people: index % 25 === 24 ? 1500 : 60 + ((index * 37) % 241),
  encounters: encounter.options.filter((_each, nth) => (index + nth) % 3 !== 0),
}));

/** 照规矩办也难免的提示：小村凑不够村民代表，大村的职数比一般的多；上海的代表会议提前十日通知，头一次人没有到齐，再开就在提名以后了。 */
const expected: Readonly<Partial<Record<PackId, readonly string[]>>> = {
  'shanghai-2020': ['rep-ratio', 'vec-method-pass'],
  'zhejiang-2020': ['rep-ratio'],
  'beijing-2012': ['rep-ratio'],
  'henan-2011': ['size-committee'],
};

describe.each(packIds.filter((id) => packs[id].status !== 'current'))('%s', (pack) => {
  test('合法的换届从摸底到交接，没有站得住的问题，提示只有料到的', { timeout: isThorough ? 300_000 : 30_000 }, () => {
    const said = villages.flatMap((plan) =>
      assess(logOf(lawfulElection({ ...plan, profile: packs[pack] })), packs[pack])
        .filter(({ grade, rule }) => grade === 'breach' || !(expected[pack] ?? []).includes(rule))
        .map(({ grade, rule }) => `${plan.seed} 号村 ${rule} ${grade}`),
    );
    expect(said).toEqual([]);
  });
});
