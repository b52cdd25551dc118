import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { later, option, propose } from '../agenda/propose.ts';
import { assembliesIn } from '../../domain/engine/party-branch.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { BranchAgenda, BranchScene } from './branch-scene.ts';

/** 两推：党员推荐、群众推荐、公布推荐结果、乡镇党委考察 */
export const pushAgenda: BranchAgenda = (scene) => [
  ...membersPush(scene),
  ...villagersPush(scene),
  ...posted(scene),
  ...review(scene),
];

/** 推荐出来的人：过得了考察的几名，加上留党察看的一名 */
function pushed({ branch }: BranchScene): readonly PersonId[] {
  return [...branch.candidates, branch.watched];
}

function push(scene: BranchScene, by: EventOf<'RecommendationHeld'>['by'], tookPart: number): ElectionEvent {
  return { type: 'RecommendationHeld', on: scene.today, by, tookPart, people: [...pushed(scene)] };
}

/** 名单公布了，推荐就不再补 */
function isListed(record: ElectionRecord): boolean {
  return assembliesIn(record).some(([, { FormalListPublished }]) => FormalListPublished.length > 0);
}

const membersPush: BranchAgenda = (scene) => {
  const { record, branch } = scene;
  return propose(scene, {
    id: 'party-push-members',
    phase: 'party',
    from: 15,
    by: 14,
    title: '党员推荐',
    says: ['支部委员的人选从哪里来？有老委员说，谁行谁不行，几个人心里都有数。'],
    isDone: record.RecommendationHeld.some(({ by }) => by !== 'villagers') || isListed(record),
    responses: [
      option('meeting', '开党员会，人人写推荐票', push(scene, 'members', branch.full.length - branch.away.length)),
      option('few', '几个支委碰一碰，写个名单', push(scene, 'branch-committee', 3)),
      later,
    ],
  });
};

const villagersPush: BranchAgenda = (scene) => {
  const { record, branch } = scene;
  return propose(scene, {
    id: 'party-push-villagers',
    phase: 'party',
    from: 14,
    by: 13,
    title: '群众推荐',
    says: ['选的是党支部，还要不要问村里的人？'],
    isDone: record.RecommendationHeld.some(({ by }) => by === 'villagers') || isListed(record),
    responses: [
      option(
        'ask',
        '请村民代表和各户代表来，也写推荐票',
        push(scene, 'villagers', Math.floor(branch.village.people.length / 5)),
      ),
      { ...later, label: '选党支部是党内的事，这一步省了' },
    ],
  });
};

const posted: BranchAgenda = (scene) => {
  const { record, today: on } = scene;
  const people = [...pushed(scene)];
  const [top] = people;
  if (record.RecommendationHeld.length === 0 || top === undefined) return [];
  const post = (as: EventOf<'RecommendationPublished'>['as'], whom: readonly PersonId[]): ElectionEvent => ({
    type: 'RecommendationPublished',
    on,
    as,
    people: [...whom],
  });
  return propose(scene, {
    id: 'party-push-posted',
    phase: 'party',
    from: 12,
    by: 11,
    title: '推荐的结果怎么贴',
    says: [{ ref: top }, ' 的推荐票最多。文书拟好了一张红纸：“热烈祝贺当选支部书记”。'],
    about: [top],
    isDone: record.RecommendationPublished.length > 0 || isListed(record),
    responses: [
      option('recommended', '换一张，标题写“推荐结果”，列推荐票多的几名', post('recommended', people)),
      option('elected', '就照文书拟的贴', post('elected', [top])),
      later,
    ],
  });
};

const review: BranchAgenda = (scene) => {
  const { record, branch, today: on } = scene;
  if (record.RecommendationHeld.length === 0) return [];
  const reviewed = (by: EventOf<'RecommendedReviewed'>['by']) =>
    pushed(scene).map((person): ElectionEvent => ({
      type: 'RecommendedReviewed',
      on,
      person,
      by,
      passed: person !== branch.watched,
    }));
  return propose(scene, {
    id: 'party-review',
    phase: 'party',
    from: 11,
    by: 10,
    title: '推荐出来的人，谁来考察',
    says: [`推荐票多的有 ${pushed(scene).length} 名，里面有 `, { ref: branch.watched }, '，还在留党察看期间。'],
    about: pushed(scene),
    isDone: record.RecommendedReviewed.length > 0 || isListed(record),
    responses: [
      option('township', '全部报乡镇党委考察，等结果', ...reviewed('township-party')),
      option('branch', '支部自己议一议，知根知底', ...reviewed('branch-committee')),
      later,
    ],
  });
};
