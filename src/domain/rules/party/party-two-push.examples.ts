import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { branch, listed, members, unregulated } from './party-cases.ts';

const four = members(4);
const pushed = [recommended('members', ...four), recommended('villagers', ...four)];
const reviewed = four.map((person) => review(person));

export const partyTwoPushExamples: readonly Example[] = [
  { name: '两次推荐、乡镇党委考察都做了', given: [...branch(), ...pushed, ...reviewed, ...listed(3, four)], finds: [] },
  {
    name: '群众推荐省了',
    given: [...branch(), recommended('members', ...four), ...reviewed, ...listed(3, four)],
    finds: ['doubt'],
  },
  {
    name: '支委自己凑的名单，两次推荐都没有',
    given: [...branch(), recommended('branch-committee', ...four), ...reviewed, ...listed(3, four)],
    finds: ['doubt'],
  },
  {
    name: '名单上有没有人推荐的',
    given: [...branch(), ...pushed, ...reviewed, review('V5'), ...listed(3, [...four.slice(1), 'V5'])],
    finds: ['doubt'],
  },
  {
    name: '有一名没有通过考察，照样列上',
    given: [...branch(), ...pushed, ...reviewed.slice(1), review('V1', { passed: false }), ...listed(3, four)],
    finds: ['doubt'],
  },
  {
    name: '没有通过考察的拿下了',
    given: [
      ...branch(),
      recommended('members', ...members(5)),
      recommended('villagers', ...members(5)),
      ...reviewed,
      review('V5', { passed: false }),
      ...listed(3, four),
    ],
    finds: [],
  },
  {
    name: '支部自己考察',
    given: [...branch(), ...pushed, ...reviewed.slice(1), review('V1', { by: 'branch-committee' }), ...listed(3, four)],
    finds: ['doubt'],
  },
  { name: '推荐结果贴成当选', given: [...branch(), ...pushed, posted('elected')], finds: ['doubt'] },
  { name: '推荐结果写成推荐', given: [...branch(), ...pushed, posted('recommended')], finds: [] },
  {
    name: '贴错了，改正重贴',
    given: [...branch(), ...pushed, posted('elected'), posted('recommended', 46)],
    finds: ['repaired'],
  },
  { name: '日志没有记党内的事，不拿没有说事', given: [...listed(3, four)], finds: [] },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyRecommendations'),
    given: [...branch(), ...listed(3, four)],
    finds: [],
  },
];

function recommended(by: EventOf<'RecommendationHeld'>['by'], ...people: PersonId[]): ElectionEvent {
  return { type: 'RecommendationHeld', on: 41, by, tookPart: 30, people };
}

function review(person: PersonId, facts: Partial<EventOf<'RecommendedReviewed'>> = {}): ElectionEvent {
  return { type: 'RecommendedReviewed', on: 46, person, by: 'township-party', passed: true, ...facts };
}

function posted(as: EventOf<'RecommendationPublished'>['as'], on = 43): ElectionEvent {
  return { type: 'RecommendationPublished', on, as, people: [...four] };
}
