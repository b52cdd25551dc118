import { expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { hainan2025 } from '../../src/domain/profiles/hainan-2025.ts';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { sichuan2026 } from '../../src/domain/profiles/sichuan-2026.ts';
import { assess, type Finding } from '../../src/domain/rules/assess.ts';
import { first, fixed, opened, pollingDay, roll, village, villager } from '../../src/domain/rules/given.ts';
import type { RuleId } from '../../src/domain/rules/index.ts';
import { spell } from '../../src/domain/terms/text.ts';

const begun: ElectionEvent = { type: 'PollOpened', on: pollingDay, poll: first };

test('公告晚了，话里写明差几天', () => {
  const notice = { pollingOn: pollingDay, from: 480, to: 1020, venues: ['S1'] } as const;
  const given: ElectionEvent[] = [
    opened('arrangement'),
    { type: 'PollNoticePublished', on: 97, poll: first, ...notice },
    begun,
  ];
  expect(saysUnder(sichuan2026, 'notice-poll', given)).toEqual(['first#1的时间、地点距投票日 3 天公布，应当不少于 5 天']);
});

test('流动票箱的名单贴晚了，话里写明差几天', () => {
  const box = { poll: first, box: 'B2' } as const;
  const given: ElectionEvent[] = [
    opened('arrangement'),
    fixed(pollingDay),
    { type: 'MobileBoxArranged', on: 90, ...box, voters: [], decidedBy: 'meeting' },
    { type: 'MobileBoxListPublished', on: 99, ...box },
  ];
  expect(saysUnder(hainan2025, 'mobile-box', given)).toEqual(['B2 的名单距投票日 1 天公布，应当不少于 3 天']);
});

test('人手不够，话里写明到了几个、要几个', () => {
  const workers = [{ person: 'V1', role: 'scrutineer', place: 'S1' }] as const;
  const given: ElectionEvent[] = [
    { type: 'WorkersChosen', on: 95, poll: first, by: 'committee', workers },
    { type: 'VenueSetUp', on: 99, poll: first, venue: 'S1', secretBooths: 1, scribeDesk: true },
    begun,
  ];
  expect(saysUnder(sichuan2026, 'workers-count', given)).toEqual(['S1 有 1 名工作人员，其中监票人 1 名，至少要 3 名和 2 名']);
});

test('监票人以外的人数另算，话里写明有几个', () => {
  const scrutineers = (['V1', 'V2'] as const).map((person) => ({ person, role: 'scrutineer', place: 'S1' }) as const);
  const workers = [...scrutineers, { person: 'V3', role: 'issuer', place: 'S1' } as const];
  const given: ElectionEvent[] = [
    { type: 'WorkersChosen', on: 95, poll: first, by: 'assembly', workers },
    { type: 'VenueSetUp', on: 99, poll: first, venue: 'S1', secretBooths: 1, scribeDesk: true },
    begun,
  ];
  expect(saysUnder(hainan2025, 'workers-count', given)).toEqual(['S1 除监票人以外有 1 名工作人员']);
});

test('会场没有布置就开始投票，截止以后来不及补', () => {
  const closed: ElectionEvent = { type: 'PollClosed', on: pollingDay, poll: first, voters: 1 };
  const stateAfter = (...more: ElectionEvent[]) =>
    findingsOf(national2026, 'secret-booth', [opened('arrangement'), begun, ...more]).map(({ state }) => state.is);
  expect(stateAfter()).toEqual(['open']);
  expect(stateAfter(closed)).toEqual(['too-late']);
});

test('委托的错处都指到委托人，同一份委托有几个毛病就有几处发现', () => {
  const given: ElectionEvent[] = [
    village([villager('V1'), villager('V7')]),
    roll('V1', 'V7'),
    { type: 'FormalListPublished', on: 90, poll: first, candidates: [{ post: 'chair', person: 'V7' }] },
    { type: 'ProxyApproved', on: 95, poll: first, absentee: 'V1', holder: 'V7', form: 'oral', cause: 'convenience' },
  ];
  const found = assess(logOf(given), national2026).map(({ rule, about }) => ({ rule, about }));
  expect(found).toEqual([
    { rule: 'proxy-cause', about: ['V1', first] },
    { rule: 'proxy-written', about: ['V1', first] },
    { rule: 'proxy-no-candidate', about: ['V1', first] },
  ]);
});

function findingsOf(profile: Profile, rule: RuleId, given: readonly ElectionEvent[]): readonly Finding[] {
  return assess(logOf(given), profile).filter((finding) => finding.rule === rule);
}

function saysUnder(profile: Profile, rule: RuleId, given: readonly ElectionEvent[]): readonly string[] {
  return findingsOf(profile, rule, given).map(({ says }) => spell(says, (ref) => ref));
}
