import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { first, seatsUnder } from '../../domain/villages/prepared-past.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import type { Agenda } from './matter.ts';
import { heldFor, isVoted, voteOn } from './meetings.ts';
import { later, option, propose } from './propose.ts';

/** P1 选委会：职数、推选、公布、退出、递补 */
export const committeeAgenda: Agenda = (scene) => [
  ...seats(scene),
  ...select(scene),
  ...publish(scene),
  ...exit(scene),
  ...fill(scene),
];

const seats: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const held = heldFor(scene, 'seats');
  if (held === undefined) return [];
  const vote = voteOn(scene, held, 'seats');
  const fixed: ElectionEvent = { type: 'SeatsFixed', on, poll: first, seats: [...seatsUnder(around.village, around.profile)] };
  return propose(scene, {
    id: 'vote-seats',
    phase: 'preparation',
    from: 60,
    by: 34,
    title: '村委会几个人，会上定',
    says: ['主持人念了方案：主任、副主任、委员各几名。'],
    isPressing: true,
    isDone: isVoted(record, 'seats'),
    responses: [
      option('vote', '一项一项表决，数清同意的人', vote, fixed),
      option('declare', '主持人问有没有不同意见，没有人说话，宣布通过', { ...vote, inFavour: 0 }, fixed),
    ],
  });
};

const select: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const { story } = around;
  const held = heldFor(scene, 'seats');
  if (held === undefined || story === undefined) return [];
  const { reserves } = story.committee;
  const least = around.profile.params.committeeSize?.value.least ?? 0;
  const members = [...story.committee.members, ...story.more.slice(0, Math.max(0, least - story.committee.members.length))];
  const [chair, first, second] = members;
  if (chair === undefined) return [];
  const viceChairs = [first, second].flatMap((each) => each ?? []);
  const selected = {
    type: 'CommitteeSelected',
    on,
    members: [...members],
    chair,
    viceChairs,
    reserves: [...reserves],
  } as const;
  const lawful: ElectionEvent = { ...selected, by: 'villagers', meeting: held.meeting, secret: true };
  return propose(scene, {
    id: 'select-committee',
    phase: 'committee',
    from: 60,
    by: 34,
    title: '选委会怎样产生',
    says: ['有人说开会推选太费事，乡镇已经有了一份名单。'],
    about: members,
    isPressing: true,
    isDone: record.CommitteeSelected.length > 0,
    responses: [
      option('elect', '当场发票推选，照得票多少定，后面的列为递补', voteOn(scene, held, 'election-committee'), lawful),
      option('township', '把乡镇的名单念一遍，没有人反对就公布', { ...selected, by: 'township' }),
      option('party', '由村党组织开会商定，报乡镇同意', { ...selected, by: 'party-organisation' }),
    ],
  });
};

const publish: Agenda = (scene) => {
  const { record, today: on } = scene;
  const done: ElectionEvent = { type: 'CommitteePublished', on };
  return propose(scene, {
    id: 'publish-committee',
    phase: 'committee',
    from: 60,
    by: 32,
    title: '选委会名单和分工',
    says: ['选委会产生了，分了工。'],
    isDone: record.CommitteeSelected.length === 0 || record.CommitteePublished.length > 0,
    responses: [
      option('both', '张榜公布，报乡镇备案', done, { type: 'CommitteeFiled', on }),
      option('post', '张榜公布', done),
      later,
    ],
  });
};

/** 近亲属被提名的成员：当天退出、递补，还是先留着 */
const exit: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const related = around.story?.committee.relative;
  const nominated = related && lastOf(record.NominationMade, ({ nominee }) => nominee === related.nominee);
  if (related === undefined || nominated === undefined) return [];
  const { member, nominee } = related;
  const isIn = record.CommitteeSelected.some(({ members }) => members.includes(member));
  return propose(scene, {
    id: 'exit',
    phase: 'committee',
    from: 60,
    by: 21,
    title: '选委会成员的近亲属被提名了',
    says: [{ ref: nominee }, ' 被提名，', { ref: member }, ' 是他的近亲属，正在选委会里管着登记。'],
    about: [member, nominee],
    isDone: !isIn || record.CommitteeMemberLeft.some((each) => each.member === member),
    responses: [
      option('leave', '请他今天就书面退出选委会', { type: 'CommitteeMemberLeft', on, member, reason: 'relative-nominated' }),
      { ...later, label: '先不动，等定了正式候选人再看要不要退' },
    ],
  });
};

const fill: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const [left] = record.CommitteeMemberLeft;
  const reserves = around.story?.committee.reserves ?? [];
  const [next] = reserves;
  const friend = around.village.reserve.find((person) => !reserves.includes(person));
  if (left === undefined || next === undefined) return [];
  return propose(scene, {
    id: 'fill',
    phase: 'committee',
    from: 60,
    by: 20,
    title: '选委会缺了一名',
    says: [{ ref: left.member }, ' 退出了。当初推选时得票排在后面的是 ', { ref: next }, '。'],
    about: [next],
    isDone: record.CommitteeMemberFilled.length > 0,
    responses: [
      option(
        'reserve',
        '照原推选结果递补，贴公告、报备案',
        { type: 'CommitteeMemberFilled', on, member: next, from: 'reserves' },
        { type: 'CommitteePublished', on },
        { type: 'CommitteeFiled', on },
      ),
      ...(friend === undefined
        ? []
        : [
            option('friend', '由主任找一个熟悉登记的人补上', {
              type: 'CommitteeMemberFilled',
              on,
              member: friend,
              from: 'appointed',
            }),
          ]),
      later,
    ],
  });
};
