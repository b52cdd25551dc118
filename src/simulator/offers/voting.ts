import { sum } from '../../domain/engine/collections.ts';
import { openingOf, pollOf, workersOf } from '../../domain/engine/poll-facts.ts';
import { here, numberIn, offer, peopleIn, personIn, truthy, type Offer, type Scene } from './offer.ts';
import { rolesOf } from './roles.ts';

/** 投票当中可以做的事 */
export function votingOffers(scene: Scene): readonly Offer[] {
  if (!openingOf(pollOf(scene.record, scene.poll))) return [];
  return [sendOut(scene), report(scene), suspend(scene), resume(scene), closePoll(scene)];
}

function sendOut(scene: Scene): Offer {
  const { BoothEntered, GiftOffered } = pollOf(scene.record, scene.poll);
  const pool = [...new Set([...BoothEntered, ...GiftOffered].map(({ by }) => by))];
  return offer(scene, {
    id: 'send-out',
    place: 'booths',
    title: '请人离开',
    says: '把不该在写票处或者会场里的人请出去。',
    fields: [{ name: 'person', label: '请谁离开', kind: 'person', pool }],
    make: (values) => {
      const person = personIn(values, 'person');
      return person === undefined ? [] : [{ type: 'PersonSentOut', ...here(scene), person }];
    },
  });
}

function report(scene: Scene): Offer {
  const { BoothEntered, GiftOffered } = pollOf(scene.record, scene.poll);
  const pool = [...new Set([...GiftOffered, ...BoothEntered].map(({ by }) => by))];
  return offer(scene, {
    id: 'report-conduct',
    place: 'desk',
    title: '记下来，报告',
    says: '把违法的事当场记下，报选委会、乡镇或者公安。',
    rare: true,
    fields: [
      { name: 'person', label: '谁做的', kind: 'person', pool },
      {
        name: 'to',
        label: '报给谁',
        kind: 'choice',
        options: [
          { value: 'committee', label: '选委会' },
          { value: 'township', label: '乡镇' },
          { value: 'police', label: '公安' },
        ],
      },
    ],
    make: (values) => {
      const person = personIn(values, 'person');
      const to = values['to'] === 'committee' || values['to'] === 'police' ? values['to'] : 'township';
      return person === undefined ? [] : [{ type: 'ConductReported', ...here(scene), person, to }];
    },
  });
}

function suspend(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const guards = [...new Set(workersOf(poll).map(({ person }) => person))];
  return offer(scene, {
    id: 'suspend-voting',
    place: 'box',
    title: '暂停投票',
    says: '停一停，写明票箱封没封、谁看守。',
    fields: [
      { name: 'sealed', label: '给票箱贴上封条', kind: 'yes-no' },
      { name: 'guards', label: '看守票箱的人', kind: 'people', pool: guards, notes: rolesOf(scene) },
    ],
    make: (values) => [
      {
        type: 'VotingSuspended',
        ...here(scene),
        sealed: truthy(values, 'sealed'),
        guards: [...peopleIn(values, 'guards')],
      },
    ],
  });
}

function resume(scene: Scene): Offer {
  return offer(scene, {
    id: 'resume-voting',
    place: 'box',
    title: '恢复投票',
    says: '当众验过封条，接着投票。',
    fields: [],
    make: () => [{ type: 'VotingResumed', ...here(scene) }],
  });
}

function closePoll(scene: Scene): Offer {
  const voted = sum(pollOf(scene.record, scene.poll).BallotsIssued, (issued) => issued.for.length);
  return offer(scene, {
    id: 'close-poll',
    place: 'desk',
    title: '宣布投票截止',
    says: '从此刻起不再发票。',
    formal: true,
    fields: [
      { name: 'voters', label: '参加投票的人数（委托的也算）', kind: 'number', initial: voted, most: scene.record.people.size },
    ],
    make: (values) => [{ type: 'PollClosed', ...here(scene), voters: numberIn(values, 'voters') }],
  });
}
