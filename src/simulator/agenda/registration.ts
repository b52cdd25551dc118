import type { PersonId } from '../../domain/terms/ids.ts';
import type { Doubtful } from '../../domain/villages/boundary-people.ts';
import { awayCases, boundaryCases, outsideCases, type Decide } from './boundary-cases.ts';
import type { Agenda, AgendaScene, Matter } from './matter.ts';
import { heldFor, isVoted, voteOn } from './meetings.ts';
import { later, option, propose } from './propose.ts';
import { rollAgenda } from './roll.ts';

/** P2 登记：问外出的人、会上议、一个人一个人地定、公布、发证 */
export const registrationAgenda: Agenda = (scene) => {
  const cases = [...(scene.around.story?.doubtful ?? [])];
  return [
    ...cases.flatMap(([kind, person]) => contact(scene, kind, person)),
    ...atMeeting(scene),
    ...cases.flatMap(([kind, person]) => agree(scene, kind, person)),
    ...cases.flatMap(([kind, person]) => decideOn(scene, kind, person)),
    ...rollAgenda(scene),
  ];
};

/** 外出的人，问他参不参加：没有回音的，再用别的办法问一次。 */
function contact(scene: AgendaScene, kind: Doubtful, person: PersonId): readonly Matter[] {
  if (!awayCases.has(kind)) return [];
  const { record, today: on } = scene;
  const tried = record.ContactMade.filter((each) => each.person === person);
  const hasAnswered = record.WishExpressed.some((each) => each.person === person);
  const again = tried.length > 0;
  return propose(scene, {
    id: `${again ? 'contact-again' : 'contact'}-${person}`,
    phase: 'registration',
    from: 32,
    by: 29,
    title: again ? '外出的人没有回音' : '外出的人参不参加',
    says: [
      { ref: person },
      again ? ' 的电话没有人接，家里人说也联系不上。' : ' 户口在村里，人在外面。名单上有没有他，要看本人。',
    ],
    about: [person],
    isDone: hasAnswered || tried.length > 1,
    responses: again
      ? [
          option('notice', '发消息、贴公告，都记下来', { type: 'ContactMade', on, person, by: 'public-notice' }),
          { ...later, label: '已经问过，不再找了' },
        ]
      : [
          option('phone', '打电话问本人，记下时间和答复', { type: 'ContactMade', on, person, by: 'phone' }),
          { ...later, label: '问他家里人就行，家里人说了算' },
        ],
  });
}

/** 代表会议：选举办法 */
const atMeeting: Agenda = (scene) => {
  const held = heldFor(scene, 'election-method');
  if (held === undefined) return [];
  const vote = voteOn(scene, held, 'election-method');
  return propose(scene, {
    id: 'vote-method',
    phase: 'preparation',
    from: 60,
    by: 29,
    title: '选举办法，会上定',
    says: ['选举办法念完了，有人问：什么票算废票，为什么不写清楚。'],
    isPressing: true,
    isDone: isVoted(scene.record, 'election-method'),
    responses: [
      option('vote', '把认票的办法补进去，逐项表决，数清人数', vote),
      option('declare', '细处会后由选委会补，主持人宣布通过', { ...vote, inFavour: 0 }),
    ],
  });
};

/** 外来的人登记，要会议同意 */
function agree(scene: AgendaScene, kind: Doubtful, person: PersonId): readonly Matter[] {
  const held = heldFor(scene, 'election-method');
  if (!outsideCases.has(kind) || held === undefined) return [];
  return propose(scene, {
    id: `agree-${person}`,
    phase: 'registration',
    from: 60,
    by: 29,
    title: '外来的人要登记，会上议',
    says: [{ ref: person }, ' 的申请念了：', kind === 'bride' ? '嫁来一年多，一直住在村里。' : '在村里做了十四个月村务工作。'],
    about: [person],
    isPressing: true,
    isDone:
      isVoted(scene.record, 'non-resident', person) || scene.record.RegistrationDecided.some((each) => each.person === person),
    responses: [
      option('vote', '当场表决，记下同意的人数', voteOn(scene, held, 'non-resident', person)),
      option('unvoted', '念过没有人反对，不用表决，列入名单', {
        type: 'RegistrationDecided',
        on: scene.today,
        person,
        admitted: true,
        by: 'committee',
        route: 'agreed',
        evidence: ['written-application'],
      }),
    ],
  });
}

/** 一个人登不登记 */
function decideOn(scene: AgendaScene, kind: Doubtful, person: PersonId): readonly Matter[] {
  const { record, today: on } = scene;
  const { title, says, responses } = boundaryCases[kind];
  const isMeetingAhead = record.MeetingCalled.some(({ heldOn, agenda }) => agenda.includes('non-resident') && heldOn >= on);
  const isAgreed = record.MotionVoted.some((each) => each.matter === 'non-resident' && each.person === person && each.passed);
  // 只算居住年限的地方，从事村务的年限不算，会议同意了也不能列入。
  const counts = scene.around.profile.params.outsiders?.value.through !== 'residence';
  const isWaiting = outsideCases.has(kind) && isMeetingAhead && !isVoted(record, 'non-resident', person);
  const decide =
    (admitted: boolean): Decide['admit'] =>
    (facts) => ({
      type: 'RegistrationDecided',
      on,
      person,
      admitted,
      by: 'committee',
      ...facts,
    });
  return propose(scene, {
    id: `register-${person}`,
    phase: 'registration',
    from: isWaiting ? 0 : 29,
    by: 27,
    title,
    says: says(person, isAgreed),
    about: [person],
    isDone: record.RegistrationDecided.some((each) => each.person === person) || record.CommitteeSelected.length === 0,
    responses: responses({ admit: decide(true), exclude: decide(false) }, isAgreed && (kind !== 'village-worker' || counts)),
  });
}
