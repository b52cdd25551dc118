import { sum } from '../../domain/engine/collections.ts';
import { declaredIn, pollOf, postsOf, seatsFor, womenSeatsFor, workersOf } from '../../domain/engine/poll-facts.ts';
import { ballotsIssued, ballotsRecovered } from '../../domain/engine/tally.ts';
import { kindOf, type PollId, type Post } from '../../domain/terms/ids.ts';
import { nameOf } from '../naming.ts';
import { here, numberIn, offer, peopleIn, truthy, type Field, type Offer, type Scene } from './offer.ts';

/** 当场不当场 */
export const onSpotField: Field = { name: 'onSpot', label: '就在会场里当场做', kind: 'yes-no', initial: true };

/** 收尾的事：差的名额、报告单、公布、封存 */
export function concludingOffers(scene: Scene): readonly Offer[] {
  const each = postsOf(pollOf(scene.record, scene.poll));
  return [
    ...each.map((post) => leaveVacant(scene, post)),
    callSupplementary(scene),
    resultSheet(scene),
    announce(scene),
    sealBallots(scene),
  ];
}

function leaveVacant(scene: Scene, post: Post): Offer {
  return offer(scene, {
    id: `vacant-${post}`,
    place: 'desk',
    title: `${nameOf(scene.record, post)}的名额先空着`,
    says: '宣布还差的名额暂缺。',
    fields: [{ name: 'count', label: '空几个', kind: 'number', initial: 1, most: 7 }],
    make: (values) => [{ type: 'SeatsLeftVacant', ...here(scene), post, count: numberIn(values, 'count') }],
  });
}

/** 另行选举：定还差哪些名额；以后的公告、候选人、投票接着走。 */
function callSupplementary(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const declared = declaredIn(poll);
  const open = postsOf(poll).map((post) => ({
    post,
    count: Math.max(0, seatsFor(poll, post) - declared.filter((each) => each.post === post).length),
  }));
  const fields = open.map(({ post, count }): Field => ({
    name: post,
    label: `${nameOf(scene.record, post)}差几名`,
    kind: 'number',
    initial: count,
    most: 7,
  }));
  const women = sum(postsOf(poll), (post) => womenSeatsFor(poll, post));
  return offer(scene, {
    id: 'call-supplementary',
    place: 'desk',
    title: '定下另行选举',
    says: '不足的名额另行选举；要留给妇女的名额也写在这里。',
    formal: true,
    fields: [...fields, { name: 'women', label: '其中委员名额留给妇女几名', kind: 'number', initial: women, most: 3 }],
    make: (values) => [
      {
        type: 'SeatsFixed',
        ...here(scene),
        poll: nextSupplementary(scene.poll),
        seats: seatsIn(
          open.map(({ post }) => post),
          (name) => numberIn(values, name),
        ),
      },
    ],
  });
}

function seatsIn(open: readonly Post[], count: (name: string) => number) {
  const women = count('women');
  return open.flatMap((post) => {
    const reserved = post === 'member' ? Math.min(women, count(post)) : 0;
    return [
      ...(count(post) - reserved > 0 ? [{ post, count: count(post) - reserved }] : []),
      ...(reserved > 0 ? [{ post, count: reserved, forWoman: true as const }] : []),
    ];
  });
}

function nextSupplementary(poll: PollId): PollId {
  const number = kindOf(poll) === 'supplementary' ? Number(poll.slice(poll.indexOf('#') + 1)) + 1 : 1;
  return `supplementary#${number}`;
}

function resultSheet(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const recovered = ballotsRecovered(poll) ?? 0;
  const voided = sum(poll.BoxCounted, (sheet) => sheet.void);
  const figure = (name: string, label: string, initial: number): Field => ({
    name,
    label,
    kind: 'number',
    initial,
    most: 99999,
  });
  const workers = [...new Set(workersOf(poll).map(({ person }) => person))];
  return offer(scene, {
    id: 'write-result-sheet',
    place: 'desk',
    title: '填选举结果报告单',
    says: '照计票单填，签字人写明。',
    fields: [
      figure('issued', '发出选票', ballotsIssued(poll)),
      figure('recovered', '收回选票', recovered),
      figure('void', '全票无效', voided),
      { name: 'by', label: '签字的人', kind: 'people', pool: workers, initial: [] },
    ],
    make: (values) => [
      {
        type: 'DocumentWritten',
        ...here(scene),
        document: 'D1',
        kind: 'result-sheet',
        figures: (['issued', 'recovered', 'void'] as const).map((of) => ({ of, is: numberIn(values, of) })),
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
    fields: [onSpotField],
    make: (values) => [{ type: 'BallotsSealed', ...here(scene), onSpot: truthy(values, 'onSpot') }],
  });
}
