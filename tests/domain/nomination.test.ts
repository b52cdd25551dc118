import { describe, expect, test } from 'vitest';
import type { ElectionEvent, EventOf } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { nominationRules } from '../../src/domain/rules/nomination/rules.ts';
import { first, fixed, opened, pollingDay, roll, village, villager } from '../../src/domain/rules/given.ts';

const nominees = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;
const places = nominees.map((person, index) => ({ person, post: index < 2 ? ('chair' as const) : ('member' as const) }));
const own = new Set<string>(nominationRules.map(({ id }) => id));

/** 本省要哪几级审、照什么排 */
const ways: Readonly<Record<PackId, Way>> = {
  'national-2026': { levels: ['committee'], order: 'strokes' },
  'sichuan-2026': { levels: ['township', 'county'], order: 'strokes' },
  'hainan-2025': { levels: ['committee'], order: 'votes' },
  'shanghai-2020': { levels: ['committee'], order: 'votes' },
  'zhejiang-2020': { levels: ['committee'], order: 'votes' },
  'hebei-2020': { levels: ['committee'], order: 'votes' },
  'tianjin-2019': { levels: ['committee'], order: 'votes', nominees: 'votes' },
  'beijing-2012': { levels: ['committee'], order: 'votes' },
  'henan-2011': { levels: ['committee'], order: 'votes' },
  'national-2018': { levels: ['committee'], order: 'strokes' },
};

interface Way {
  readonly levels: readonly EventOf<'NomineeReviewed'>['level'][];
  readonly order: 'strokes' | 'votes';
  /** 被提名人名单照什么排；不写的照笔画。 */
  readonly nominees?: 'strokes' | 'votes';
}

describe.each(Object.keys(packs) as PackId[])('%s', (pack) => {
  test('照规矩提名到开始投票，没有一处不对', () => {
    expect(foundIn(pack, (events) => events)).toEqual([]);
  });

  test('审查、名单、见面都没有记的，只说该做没做的', () => {
    const kept = [
      'RecordOpened',
      'VillageKnown',
      'RollPrepared',
      'ElectionDayFixed',
      'NominationMade',
      'SeatsFixed',
      'PollOpened',
    ];
    const missing: Record<PackId, readonly string[]> = {
      'national-2026': [],
      'sichuan-2026': ['nom-list', 'nom-list-nominees'],
      'hainan-2025': ['nom-list', 'nom-review'],
      'shanghai-2020': ['nom-list'],
      'zhejiang-2020': ['nom-list'],
      'hebei-2020': ['nom-list'],
      'tianjin-2019': ['nom-list', 'nom-list-nominees'],
      'beijing-2012': ['nom-list'],
      'henan-2011': ['nom-list'],
      'national-2018': [],
    };
    expect(foundIn(pack, (events) => events.filter(({ type }) => kept.includes(type)))).toEqual(missing[pack]);
  });

  test('只记了投票日的日志，名单怎样来的一概不问', () => {
    const late = (events: readonly ElectionEvent[]) =>
      events.flatMap((event): readonly ElectionEvent[] => {
        if (event.type === 'RecordOpened') return [{ ...event, covers: ['voting', 'counting'] }];
        if (event.type === 'FormalListPublished') return [{ ...event, on: pollingDay - 1, order: 'other' }];
        return ['NominationMade', 'NomineeReviewed', 'NomineesPublished', 'VotersMet'].includes(event.type) ? [] : [event];
      });
    expect(foundIn(pack, late)).toEqual([]);
  });
});

/** 照规矩的一场，改过以后有哪些发现；只看候选人这一环节的规则。 */
function foundIn(pack: PackId, change: (events: readonly ElectionEvent[]) => readonly ElectionEvent[]): readonly string[] {
  const findings = assess(logOf([...change(lawful(ways[pack]))]), packs[pack]);
  return [...new Set(findings.map(({ rule }) => rule).filter((rule) => own.has(rule)))].sort();
}

/** 主任应选一名、委员应选两名，五人被提名，其中一名妇女。 */
function lawful({ levels, order, nominees: listOrder = 'strokes' }: Way): readonly ElectionEvent[] {
  const seats: EventOf<'SeatsFixed'>['seats'] = [
    { post: 'chair', count: 1 },
    { post: 'member', count: 2 },
  ];
  return [
    opened('registration', 'nomination', 'arrangement', 'voting'),
    village([...nominees, 'V6' as const].map((id) => villager(id, id === 'V5' ? { sex: 'female' } : {}))),
    roll(...nominees, 'V6'),
    fixed(pollingDay),
    { type: 'SeatsFixed', on: 70, poll: first, seats },
    ...places.map(({ person, post }): ElectionEvent => ({ type: 'NominationMade', on: 76, nominee: person, post })),
    ...levels.flatMap((level) =>
      nominees.map((nominee): ElectionEvent => ({ type: 'NomineeReviewed', on: 80, nominee, level, passed: true })),
    ),
    { type: 'NomineesPublished', on: 84, poll: first, nominees: places, order: listOrder },
    { type: 'FormalListPublished', on: 92, poll: first, candidates: places, order },
    { type: 'VotersMet', on: 95, poll: first, by: 'committee', candidates: [...nominees], questions: true },
    { type: 'PollOpened', on: pollingDay, poll: first },
  ];
}
