import { boxesIn } from '../../domain/engine/tally.ts';
import { crewAt, noticeOf, openingOf, pollOf, proxiesIn, workersOf } from '../../domain/engine/poll-facts.ts';
import type { BoxId, VenueId } from '../../domain/terms/ids.ts';
import { nameOf, roleNames } from '../naming.ts';
import { boxAt } from '../reasons.ts';
import { here, numberIn, offer, peopleIn, personIn, truthy, type Offer, type Scene } from './offer.ts';
import { rolesOf } from './roles.ts';

/** 开始投票以前可以做的事 */
export function setUpOffers(scene: Scene): readonly Offer[] {
  const poll = pollOf(scene.record, scene.poll);
  if (openingOf(poll)) return [];
  return [
    ...venuesOf(scene).map((venue) => setUpVenue(scene, venue)),
    ...boxesOf(scene).map((box) => inspectBox(scene, box)),
    openPoll(scene),
    replaceWorker(scene),
    ...proxyOffers(scene),
  ];
}

function setUpVenue(scene: Scene, place: VenueId): Offer {
  const former = pollOf(scene.record, scene.poll).VenueSetUp.find(({ venue }) => venue === place);
  return offer(scene, {
    id: `set-up-${place}`,
    place: 'booths',
    title: `${former ? '重新' : ''}布置${nameOf(scene.record, place)}`,
    says: '定几处秘密写票处，设不设代写处。',
    fields: [
      { name: 'booths', label: '秘密写票处几处', kind: 'number', initial: former?.secretBooths ?? 0, most: 20 },
      { name: 'desk', label: '设代写处', kind: 'yes-no' },
    ],
    isDone: former !== undefined,
    make: (values) => [
      {
        type: 'VenueSetUp',
        ...here(scene),
        venue: place,
        secretBooths: numberIn(values, 'booths'),
        scribeDesk: truthy(values, 'desk'),
        ...(former && { replaces: former.seq }),
      },
    ],
  });
}

function inspectBox(scene: Scene, box: BoxId): Offer {
  return offer(scene, {
    id: `inspect-${box}`,
    place: 'box',
    title: `当众验${nameOf(scene.record, box)}`,
    says: '打开票箱给大家看是空的，再上锁贴封条。',
    fields: [],
    isDone: pollOf(scene.record, scene.poll).BoxInspected.some((inspected) => inspected.box === box),
    make: () => [{ type: 'BoxInspected', ...here(scene), box, empty: true }],
  });
}

function replaceWorker(scene: Scene): Offer {
  const workers = workersOf(pollOf(scene.record, scene.poll));
  const busy = new Set(workers.map(({ person }) => person));
  const free = [...scene.record.roll].filter((person) => !busy.has(person));
  const options = workers.map(({ person, role, place }, index) => ({
    value: String(index),
    label: `${roleNames[role]}${nameOf(scene.record, person)}（${nameOf(scene.record, place)}）`,
  }));
  return offer(scene, {
    id: 'replace-worker',
    place: 'desk',
    title: '换一名工作人员',
    says: '原来的人退下，换上另一个人，岗位和地方不变。',
    rare: true,
    fields: [
      { name: 'from', label: '换下谁', kind: 'choice', options },
      { name: 'to', label: '换上谁', kind: 'person', pool: free },
    ],
    make: (values) => {
      const worker = workers[Number(values['from'])];
      const to = personIn(values, 'to');
      if (worker === undefined || to === undefined) return [];
      return [{ type: 'WorkerReplaced', ...here(scene), from: worker.person, to, role: worker.role }];
    },
  });
}

function proxyOffers(scene: Scene): readonly Offer[] {
  const held = proxiesIn(pollOf(scene.record, scene.poll));
  return [
    offer(scene, {
      id: 'revoke-proxy',
      place: 'desk',
      title: '收回一份委托',
      says: '办错了的委托，开始投票以前收回来，请本人来投或者改托别人。',
      rare: true,
      fields: [{ name: 'absentee', label: '委托人', kind: 'person', pool: held.map(({ absentee }) => absentee) }],
      make: (values) => {
        const absentee = personIn(values, 'absentee');
        return absentee === undefined ? [] : [{ type: 'ProxyRevoked', ...here(scene), absentee }];
      },
    }),
    offer(scene, {
      id: 'publish-proxies',
      place: 'desk',
      title: '张榜公布委托名单',
      says: '把委托人和受托人的名单贴出来。',
      formal: true,
      rare: true,
      fields: [],
      make: () => [{ type: 'ProxiesPublished', ...here(scene) }],
    }),
  ];
}

function openPoll(scene: Scene): Offer {
  return offer(scene, {
    id: 'open-poll',
    place: 'desk',
    title: '宣布开始投票',
    says: '讲清怎么写票，然后开始发票。',
    formal: true,
    fields: [],
    make: () => [{ type: 'PollOpened', ...here(scene) }],
  });
}

/** 投票中可以做的：流动票箱 */
export function mobileOffers(scene: Scene): readonly Offer[] {
  const poll = pollOf(scene.record, scene.poll);
  return poll.MobileBoxArranged.flatMap(({ box }) => {
    const crew = crewAt(poll, box).map(({ person }) => person);
    const pool = [...new Set([...crew, ...workersOf(poll).map(({ person }) => person)])];
    return [
      offer(scene, {
        id: `send-${box}`,
        place: 'mobile',
        title: '流动票箱出发',
        says: '写明谁护送；名单上的人在家里投票。',
        fields: [{ name: 'carriers', label: '护送的人', kind: 'people', pool, notes: rolesOf(scene) }],
        isDone: poll.MobileBoxSent.some((sent) => sent.box === box),
        make: (values) => [{ type: 'MobileBoxSent', ...here(scene), box, carriers: [...peopleIn(values, 'carriers')] }],
      }),
      offer(scene, {
        id: `return-${box}`,
        place: 'mobile',
        title: '流动票箱回来',
        says: '回到会场，放在监票人看得见的地方。',
        fields: [],
        isDone: poll.MobileBoxReturned.some((back) => back.box === box),
        make: () => [{ type: 'MobileBoxReturned', ...here(scene), box }],
      }),
    ];
  });
}

/** 会场：公告里写的，没有公告就是中心会场。 */
export function venuesOf(scene: Scene): readonly VenueId[] {
  return noticeOf(pollOf(scene.record, scene.poll))?.venues ?? ['S1'];
}

/** 这次投票用的箱：各会场的箱，加上安排了的流动票箱 */
export function boxesOf(scene: Scene): readonly BoxId[] {
  return [...new Set([...venuesOf(scene).map(boxAt), ...boxesIn(pollOf(scene.record, scene.poll))])];
}
