import { sum } from '../../domain/engine/collections.ts';
import { pollOf, postsOf, workersOf } from '../../domain/engine/poll-facts.ts';
import { registeredCount } from '../../domain/engine/roll.ts';
import { ballotsIssued, ballotsRecovered, sheetTotal } from '../../domain/engine/tally.ts';
import type { Post } from '../../domain/terms/ids.ts';
import { nameOf } from '../naming.ts';
import { here, numberIn, offer, peopleIn, truthy, type Field, type Offer, type Scene } from './offer.ts';
import { rolesOf } from './roles.ts';

/** 当场不当场 */
export const onSpotField: Field = { name: 'onSpot', label: '就在会场里当场做', kind: 'yes-no' };

/** 收尾的事：差的名额、报告单、公布、封存 */
export function concludingOffers(scene: Scene): readonly Offer[] {
  const every = postsOf(pollOf(scene.record, 'first#1'));
  return [resultSheet(scene), announce(scene), sealBallots(scene), ...every.map((post) => leaveVacant(scene, post))];
}

function leaveVacant(scene: Scene, post: Post): Offer {
  return offer(scene, {
    id: `vacant-${post}`,
    place: 'desk',
    title: `${nameOf(scene.record, post)}的名额先空着`,
    says: '宣布还差的名额暂缺。',
    rare: true,
    fields: [{ name: 'count', label: '空几个', kind: 'number', initial: 1, most: 7 }],
    make: (values) => [{ type: 'SeatsLeftVacant', ...here(scene), post, count: numberIn(values, 'count') }],
  });
}

/** 报告单上的各项：抄自登记名单、发票登记和计票单 */
function figuresOf({ record, poll: id }: Scene) {
  const poll = pollOf(record, id);
  const recovered = ballotsRecovered(poll) ?? 0;
  const [voided, blank] = [sheetTotal(poll, 'void'), sheetTotal(poll, 'blank')];
  const byProxy = sum(poll.BallotsIssued, ({ to, for: people }) => people.filter((person) => person !== to).length);
  return [
    { of: 'registered', label: '登记参加选举', is: registeredCount(record) ?? 0 },
    { of: 'issued', label: '发出选票', is: ballotsIssued(poll) },
    { of: 'recovered', label: '收回选票', is: recovered },
    { of: 'valid', label: '有效票', is: Math.max(0, recovered - voided - blank) },
    { of: 'void', label: '全票无效', is: voided },
    { of: 'blank', label: '弃权', is: blank },
    { of: 'proxies', label: '委托投的票', is: byProxy },
  ] as const;
}

function resultSheet(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const { DocumentWritten } = scene.record;
  const figures = figuresOf(scene);
  const pool = [...new Set(workersOf(poll).map(({ person }) => person))];
  return offer(scene, {
    id: 'write-result-sheet',
    place: 'desk',
    title: '填选举结果报告单',
    says: '各栏照计票单抄好了，核对以后交；写明谁签字。',
    isDone: DocumentWritten.some(({ poll: of, kind }) => of === scene.poll && kind === 'result-sheet'),
    fields: [
      ...figures.map(({ of, label, is }): Field => ({ name: of, label, kind: 'number', initial: is, most: 99999 })),
      { name: 'by', label: '签字的人', kind: 'people', pool, notes: rolesOf(scene) },
    ],
    make: (values) => [
      {
        type: 'DocumentWritten',
        ...here(scene),
        document: `D${DocumentWritten.length + 1}`,
        kind: 'result-sheet',
        figures: figures.map(({ of }) => ({ of, is: numberIn(values, of) })),
        signedBy: [...peopleIn(values, 'by')],
      },
    ],
  });
}

function announce(scene: Scene): Offer {
  return offer(scene, {
    id: 'announce-result',
    place: 'desk',
    title: '公布结果',
    says: '念出每个人的得票和当选名单，贴出来。',
    formal: true,
    isDone: pollOf(scene.record, scene.poll).ResultAnnounced.length > 0,
    fields: [onSpotField],
    make: (values) => [{ type: 'ResultAnnounced', ...here(scene), onSpot: truthy(values, 'onSpot') }],
  });
}

function sealBallots(scene: Scene): Offer {
  return offer(scene, {
    id: 'seal-ballots',
    place: 'count',
    title: '封存选票',
    says: '选票装袋贴封条，签上名字和日期。',
    formal: true,
    isDone: pollOf(scene.record, scene.poll).BallotsSealed.length > 0,
    fields: [onSpotField],
    make: (values) => [{ type: 'BallotsSealed', ...here(scene), onSpot: truthy(values, 'onSpot') }],
  });
}
