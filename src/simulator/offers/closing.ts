import { sum } from '../../domain/engine/collections.ts';
import { closingOf, openingOf, pollOf, workersOf } from '../../domain/engine/poll-facts.ts';
import type { BoxId, VenueId } from '../../domain/terms/ids.ts';
import { ballotsIssued } from '../../domain/engine/tally.ts';
import { nameOf } from '../naming.ts';
import { here, numberIn, offer, peopleIn, truthy, type Offer, type Scene } from './offer.ts';
import { rolesOf } from './roles.ts';
import { boxesOf, venuesOf } from './set-up.ts';

/** 截止以后到开箱为止可以做的事；没有截止就开箱也做得到。 */
export function closingOffers(scene: Scene): readonly Offer[] {
  const poll = pollOf(scene.record, scene.poll);
  if (!openingOf(poll)) return [];
  const afterwards = closingOf(poll)
    ? [reopen(scene), ...boxesOf(scene).map((box) => seal(scene, box)), destroyUnused(scene)]
    : [];
  return [...afterwards, ...boxesOf(scene).flatMap((box) => [gather(scene, box), open(scene, box)])];
}

function reopen(scene: Scene): Offer {
  return offer(scene, {
    id: 'reopen-poll',
    place: 'desk',
    title: '重新开始投票',
    says: '截早了的，当众说明，接着投到公告的时间。',
    rare: true,
    fields: [],
    make: () => [{ type: 'PollReopened', ...here(scene) }],
  });
}

function seal(scene: Scene, box: BoxId): Offer {
  return offer(scene, {
    id: `seal-${box}`,
    place: 'box',
    title: `封${nameOf(scene.record, box)}`,
    says: '封住投票口，贴封条，在封条上签字。',
    fields: [{ name: 'inPublic', label: '当着大家的面', kind: 'yes-no' }],
    isDone: pollOf(scene.record, scene.poll).BoxSealed.some((sealed) => sealed.box === box),
    make: (values) => [{ type: 'BoxSealed', ...here(scene), box, inPublic: truthy(values, 'inPublic') }],
  });
}

function destroyUnused(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const left = Math.max(0, sum(poll.BallotsReceived, ({ papers }) => papers) - ballotsIssued(poll));
  return offer(scene, {
    id: 'destroy-unused',
    place: 'desk',
    title: '销毁没有发出的选票',
    says: '点清张数，剪角或者打叉作废。',
    fields: [
      { name: 'papers', label: '几张', kind: 'number', initial: left, most: 9999 },
      { name: 'inPublic', label: '当着大家的面', kind: 'yes-no' },
    ],
    isDone: poll.UnusedDestroyed.length > 0,
    make: (values) => [
      {
        type: 'UnusedDestroyed',
        ...here(scene),
        papers: numberIn(values, 'papers'),
        inPublic: truthy(values, 'inPublic'),
      },
    ],
  });
}

function gather(scene: Scene, box: BoxId): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const pool = [...new Set(workersOf(poll).map(({ person }) => person))];
  return offer(scene, {
    id: `gather-${box}`,
    place: 'count',
    title: `把${nameOf(scene.record, box)}送到计票的地方`,
    says: '写明送到哪里，几名工作人员一路监督。',
    fields: [
      { name: 'to', label: '送到', kind: 'choice', options: placesIn(scene) },
      { name: 'escorts', label: '监督的人', kind: 'people', pool, notes: rolesOf(scene) },
    ],
    isDone: poll.BoxGathered.some((gathered) => gathered.box === box),
    make: (values) => [
      { type: 'BoxGathered', ...here(scene), box, to: placeIn(values['to']), escorts: [...peopleIn(values, 'escorts')] },
    ],
  });
}

function open(scene: Scene, box: BoxId): Offer {
  return offer(scene, {
    id: `open-${box}`,
    place: 'count',
    title: `打开${nameOf(scene.record, box)}`,
    says: '验过封条再开，开了就合不上了。',
    formal: true,
    fields: [
      { name: 'venue', label: '在哪里开', kind: 'choice', options: placesIn(scene) },
      { name: 'inPublic', label: '当着大家的面', kind: 'yes-no' },
    ],
    isDone: pollOf(scene.record, scene.poll).BoxOpened.some((opened) => opened.box === box),
    make: (values) => [
      { type: 'BoxOpened', ...here(scene), box, venue: placeIn(values['venue']), inPublic: truthy(values, 'inPublic') },
    ],
  });
}

/** 可以送去、可以开箱的地方：公告里的各会场 */
function placesIn(scene: Scene) {
  return venuesOf(scene).map((venue) => ({ value: venue, label: nameOf(scene.record, venue) }));
}

function placeIn(value: unknown): VenueId {
  return typeof value === 'string' && isVenueId(value) ? value : 'S1';
}

function isVenueId(value: string): value is VenueId {
  return /^S\d+$/.test(value);
}
