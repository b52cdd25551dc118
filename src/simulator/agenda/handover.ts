import { handoverItem } from '../../domain/terms/handover.ts';
import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { declaredIn, pollOf } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import { basePoll, currentRound } from '../current-round.ts';
import { archiveAgenda } from './archive.ts';
import { challengesAgenda } from './challenges.ts';
import { followUpAgenda } from './follow-up.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { winnersOf } from './willing.ts';

type Item = EventOf<'ItemsHandedOver'>['items'][number];

const rest: readonly Item[] = handoverItem.options.filter((item) => item !== 'seal');
/** P8 结果备案、移交、档案、后续推选、异议：结果公布以后才有；整个选举无效了，只剩重新选举的事。 */
export const handoverAgenda: Agenda = (scene) => {
  if (!hasResult(scene)) return challengesAgenda(scene);
  return [
    ...challengesAgenda(scene),
    ...electedList(scene),
    ...seal(scene),
    ...file(scene),
    ...certificates(scene),
    ...refused(scene),
    ...handOver(scene),
    ...archiveAgenda(scene),
    ...followUpAgenda(scene),
  ];
};

/** 首次投票（重新选举）的结果公布了，新的村委会产生了 */
function hasResult({ record }: AgendaScene): boolean {
  return pollOf(record, basePoll(record)).ResultAnnounced.length > 0 && winnersOf(record).length > 0;
}

/** 已经移交了的；交给了后来无效的那一届的，要重新交。 */
function handedOver({ record }: AgendaScene): ReadonlySet<Item> {
  const since = Math.max(0, ...record.PollVoided.flatMap(({ what, seq }) => (what === 'election' ? seq : [])));
  return new Set(record.ItemsHandedOver.flatMap(({ items, seq }) => (seq > since ? items : [])));
}

/** 眼下这一轮里公布了结果、有人当选的各次投票 */
function decidedPolls({ record }: AgendaScene): readonly (readonly [PollId, PollRecord])[] {
  return currentRound(record).filter(([, poll]) => poll.ResultAnnounced.length > 0 && declaredIn(poll).length > 0);
}

const electedList: Agenda = (scene) =>
  decidedPolls(scene).flatMap(([id, poll]) =>
    propose(scene, {
      id: `elected-list-${id}`,
      phase: 'handover',
      from: 0,
      by: 0,
      title: '当选人名单',
      says: [{ ref: id }, '的结果当场念过了。没有到场的人在打听谁当选。'],
      isDone: poll.ElectedListPublished.length > 0,
      responses: [
        option('post', '张榜公布当选人名单', { type: 'ElectedListPublished', on: scene.today, poll: id }),
        { ...later, label: '都念过了，不用再贴' },
      ],
    }),
  );

const seal: Agenda = (scene) =>
  propose(scene, {
    id: 'seal',
    phase: 'handover',
    from: 0,
    by: 0,
    title: '村委会的印章',
    says: ['印章还在上届主任手里，他说手头有两件事办完再交。'],
    isDone: handedOver(scene).has('seal'),
    responses: [
      option('today', '当天由选委会主持，乡镇来人看着交', {
        type: 'ItemsHandedOver',
        on: scene.today,
        items: ['seal'],
        chairedBy: 'election-committee',
        supervised: true,
        signed: true,
      }),
      { ...later, label: '等他办完再交' },
    ],
  });

const file: Agenda = (scene) =>
  decidedPolls(scene).flatMap(([id, poll]) =>
    propose(scene, {
      id: `file-${id}`,
      phase: 'handover',
      from: -1,
      by: -3,
      title: '结果报备案',
      says: [{ ref: id }, '的选举结果报告单签好字了。'],
      isDone: poll.ResultFiled.length > 0,
      responses: [option('file', '报乡镇备案', { type: 'ResultFiled', on: scene.today, poll: id }), later],
    }),
  );

/** 证书由谁发；头一个写乡镇，规则包另有规定的照它。 */
const issuers = { township: '由乡镇颁发', county: '由县级民政部门颁发', 'election-committee': '由选委会颁发' } as const;

const certificates: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const poll = basePoll(record);
  const rightful = around.profile.params.certificateFrom?.value ?? [];
  const [by = 'township'] = rightful.includes('township') ? [] : rightful;
  const issued = (by: EventOf<'CertificatesIssued'>['by']): ElectionEvent => ({
    type: 'CertificatesIssued',
    on,
    poll,
    by,
  });
  return propose(scene, {
    id: 'certificates',
    phase: 'handover',
    from: -2,
    by: -5,
    title: '当选证书',
    says: ['当选的人问证书什么时候发、谁来发。'],
    isDone: pollOf(record, poll).CertificatesIssued.length > 0,
    responses: [
      option('township', issuers[by], issued(by)),
      option('village', '村委会自己印了发', issued('village-committee')),
      later,
    ],
  });
};

const refused: Agenda = (scene) => {
  const { record, today: on } = scene;
  const refusal = record.HandoverRefused.at(-1);
  if (refusal === undefined) return [];
  return propose(scene, {
    id: 'refused',
    phase: 'handover',
    from: 0,
    by: -4,
    title: '有人不肯交账',
    says: [{ ref: refusal.by }, ' 说账还没有理清，不交。'],
    about: [refusal.by],
    isDone: record.HandoverOrdered.some(({ seq }) => seq > refusal.seq),
    responses: [
      option('order', '报乡镇，由乡镇责令限期移交', { type: 'HandoverOrdered', on, by: 'township' }),
      { ...later, label: '由他去，慢慢来' },
    ],
  });
};

const handOver: Agenda = (scene) => {
  const { record, today: on } = scene;
  const items = rest.filter((item) => !handedOver(scene).has(item));
  const isBlocked = record.HandoverRefused.length > 0 && record.HandoverOrdered.length === 0;
  const all = { type: 'ItemsHandedOver', on, items, signed: true } as const;
  const few = items.filter((item) => item === 'premises' || item === 'accounts');
  const byOld = { ...all, items: few, chairedBy: 'village-committee', supervised: false, signed: false } as const;
  const atHand = few.length > 0 ? [option('old', '上届主任主持，交几样要紧的', byOld)] : [];
  return propose(scene, {
    id: 'hand-over',
    phase: 'handover',
    from: isBlocked ? -8 : -5,
    by: -8,
    title: '办公场所、资产、账目、档案的移交',
    says: ['上届和新一届都到了，东西要一样一样点。'],
    isDone: items.length === 0,
    responses: [
      option('whole', '选委会主持，乡镇监督，逐项点清，三方签字', {
        ...all,
        chairedBy: 'election-committee',
        supervised: true,
      }),
      ...atHand,
      later,
    ],
  });
};
