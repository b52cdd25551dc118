import type { EventOf } from '../../domain/engine/events/index.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import { allCandidates, pollOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Response } from '../world/response.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { primaryAgenda, qualified } from './primary.ts';
import { withdrawalAgenda } from './withdrawal.ts';
import { later, option, propose } from './propose.ts';

/** P3 正式候选人：公布名单、与村民见面、拉票的事 */
export const formalListAgenda: Agenda = (scene) => [
  ...primaryAgenda(scene),
  ...publish(scene),
  ...withdrawalAgenda(scene),
  ...meet(scene),
  ...canvass(scene),
];

const publish: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const poll = pollOf(record, first);
  const candidates = [...qualified(scene)];
  const isEqual = candidates.filter((each, index) => {
    const before = candidates.slice(0, index).filter(({ post }) => post === each.post).length;
    return before < seatsFor(poll, each.post);
  });
  const pressed = record.NamePressed.at(-1);
  const ordered = around.profile.params.formalList?.value;
  const order = (poll.PrimaryHeld.length > 0 ? ordered?.afterPrimary : ordered?.otherwise) ?? 'strokes';
  const list = { type: 'FormalListPublished', on, poll: first, order } as const;
  return propose(scene, {
    id: 'formal-list',
    phase: 'nomination',
    from: 9,
    by: 8,
    title: '公布正式候选人',
    says: [`可以列上的共 ${candidates.length} 名，比应选的多。有人说人数正好最省事，免得伤和气。`],
    about: candidates.map(({ person }) => person),
    isDone: record.NominationMade.length === 0 || poll.FormalListPublished.length > 0,
    responses: [
      option('formal', `${candidates.length} 名都列上，张榜公布`, { ...list, candidates }),
      ...appointment(scene, list, candidates),
      option('equal', '各职务照应选人数列，多出来的劝退', { ...list, candidates: isEqual }),
      ...(pressed === undefined || candidates.some(({ person }) => person === pressed.person)
        ? []
        : [
            option('pressed', '照打招呼的意思再加上一名', {
              ...list,
              candidates: [...candidates, { post: pressed.post, person: pressed.person }],
            }),
          ]),
      { ...later, label: '再酝酿几天，定了再公布' },
    ],
  });
};

/** 村书记也竞选主任：有人说干脆发文任命 */
function appointment(
  { around, today: on }: AgendaScene,
  list: Pick<EventOf<'FormalListPublished'>, 'type' | 'on' | 'poll' | 'order'>,
  candidates: readonly Candidacy[],
): readonly Response[] {
  const secretary = around.village.candidates[0];
  if (!around.encounters.has('one-shoulder') || secretary === undefined) return [];
  const act = { type: 'OfficeAppointed', on, by: 'township', person: secretary.person, post: 'chair' } as const;
  const others = candidates.filter(({ post }) => post !== 'chair');
  return [option('appoint', '主任请乡镇发文任命村书记，只选副主任和委员', act, { ...list, candidates: others })];
}

const meet: Agenda = (scene) => {
  const { record, today: on } = scene;
  const poll = pollOf(record, first);
  const candidates = [...allCandidates(poll)];
  return propose(scene, {
    id: 'meet-voters',
    phase: 'nomination',
    from: 6,
    by: 3,
    title: '候选人同村民见面',
    says: ['村民想听听各位怎么打算，也想问问题。'],
    isDone: poll.FormalListPublished.length === 0 || poll.VotersMet.length > 0,
    responses: [
      option('meet', '选委会组织一场，轮流讲，村民当面问', {
        type: 'VotersMet',
        on,
        poll: first,
        by: 'committee',
        candidates,
        questions: true,
      }),
      option('alone', '由候选人自己到各家去讲', {
        type: 'VotersMet',
        on,
        poll: first,
        by: 'candidate',
        candidates,
        questions: false,
      }),
      { ...later, label: '简历贴出来了，见面会就免了' },
    ],
  });
};

/** 有人送东西拉票 */
const canvass: Agenda = (scene) => {
  const { record, today: on } = scene;
  const seen = record.VotesCanvassed.at(-1);
  if (seen === undefined) return [];
  const poll = pollOf(record, first);
  return propose(scene, {
    id: 'canvass',
    phase: 'nomination',
    from: 60,
    by: 4,
    title: '有人挨家送东西',
    says: [{ ref: seen.by }, ' 昨晚挨家送油送烟，请人投他。有村民拿着东西来问。'],
    about: [seen.by],
    isDone: poll.ConductReported.some(({ person, seq }) => person === seen.by && seq > seen.seq),
    responses: [
      option('report', '记下来，东西封存，报乡镇查处', {
        type: 'ConductReported',
        on,
        poll: first,
        person: seen.by,
        to: 'township',
        seenOn: seen.on,
      }),
      option('ignore', '乡里乡亲，送点东西不算什么'),
      option('tell', '私下劝他收手', {
        type: 'ConductReported',
        on,
        poll: first,
        person: seen.by,
        to: 'committee',
        seenOn: seen.on,
      }),
    ],
  });
};
