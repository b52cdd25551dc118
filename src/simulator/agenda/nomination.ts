import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { lastOf, sortBy } from '../../domain/engine/collections.ts';
import { posts, type PersonId } from '../../domain/terms/ids.ts';
import { strokeOrder } from '../../domain/villages/names.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import type { Agenda, AgendaScene, Matter } from './matter.ts';
import { later, option, propose } from './propose.ts';

type Ground = NonNullable<EventOf<'NomineeReviewed'>['ground']>;

/** P3 提名：确认职务、资格审查、公布被提名的人 */
export const nominationAgenda: Agenda = (scene) => {
  if (scene.record.NominationMade.length === 0) return [];
  const { barred, vague, petitioner } = scene.around.story ?? {};
  return [
    ...confirm(scene),
    ...(barred === undefined ? [] : reviewBarred(scene, barred)),
    ...(vague === undefined ? [] : reviewVague(scene, vague)),
    ...(petitioner === undefined ? [] : reviewPetitioner(scene, petitioner)),
    ...reviewRest(scene),
    ...publishNominees(scene),
  ];
};

const confirm: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const twice = around.story?.twice;
  if (twice === undefined) return [];
  const others = record.CommitteeSelected.at(-1)?.members.length ?? 0;
  return propose(scene, {
    id: 'confirm-post',
    phase: 'nomination',
    from: 22,
    by: 20,
    title: '一个人被提名两种职务',
    says: [{ ref: twice.person }, ' 既被提名委员，又被提名', { ref: twice.also }, '。'],
    about: [twice.person],
    isDone: record.NomineeAnswered.some(({ nominee }) => nominee === twice.person),
    responses: [
      option('ask', '选委会开会请本人书面定一项', {
        type: 'CommitteeMet',
        on,
        absent: [],
        decided: { matter: 'nominees', inFavour: others, passed: true },
      }),
      { ...later, label: '两项都列上，由村民投票选择' },
    ],
  });
};

/** 规则包要哪几级审就哪几级审；没有规定的，报乡镇、县级审。 */
function reviewed({ around, today: on }: AgendaScene, nominee: PersonId, ground?: Ground): readonly ElectionEvent[] {
  const levels = around.profile.params.qualificationReview?.value.by ?? (['township', 'county'] as const);
  return levels.map((level) => ({
    type: 'NomineeReviewed',
    on,
    level,
    nominee,
    passed: ground === undefined,
    ...(ground !== undefined && { ground }),
  }));
}

function review(
  scene: AgendaScene,
  nominee: PersonId,
  spec: Pick<Parameters<typeof propose>[1], 'title' | 'says' | 'responses'>,
): readonly Matter[] {
  return propose(scene, {
    id: `review-${nominee}`,
    phase: 'nomination',
    from: 21,
    by: 18,
    about: [nominee],
    isDone: scene.record.NomineeReviewed.some((each) => each.nominee === nominee),
    ...spec,
  });
}

function reviewBarred(scene: AgendaScene, nominee: PersonId): readonly Matter[] {
  return review(scene, nominee, {
    title: '材料写明受过刑事处罚',
    says: [{ ref: nominee }, ' 被提名委员，材料上写着因犯罪受过刑事处罚。他说已经过去十多年了。'],
    responses: [
      option('bar', '审查不通过，书面告诉本人', ...reviewed(scene, nominee, 'punished-for-crime')),
      option('pass', '时间过去久了，审查通过', ...reviewed(scene, nominee)),
    ],
  });
}

function reviewVague(scene: AgendaScene, nominee: PersonId): readonly Matter[] {
  return review(scene, nominee, {
    title: '材料没有写清',
    says: [{ ref: nominee }, ' 的材料上只有一句“曾被调查”，看不出结论。有人主张稳妥起见不要他。'],
    responses: [
      option('pass', '去函问出具材料的单位，照回函审查通过', ...reviewed(scene, nominee)),
      option('bar', '结论不明，按受过刑事处罚处理，不通过', ...reviewed(scene, nominee, 'punished-for-crime')),
    ],
  });
}

function reviewPetitioner(scene: AgendaScene, nominee: PersonId): readonly Matter[] {
  return review(scene, nominee, {
    title: '上访过的人被提名',
    says: [{ ref: nominee }, ' 前年为修路的事上访过。有人说这样的人选上了不好管。'],
    responses: [
      option('pass', '审查通过', ...reviewed(scene, nominee)),
      option('bar', '审查不通过，列为不宜提名', ...reviewed(scene, nominee, 'petitioner')),
    ],
  });
}

const reviewRest: Agenda = (scene) => {
  const { record, around } = scene;
  const { barred, vague, petitioner } = around.story ?? {};
  const special = new Set<PersonId | undefined>([barred, vague, petitioner]);
  const rest = nomineesOf(scene).filter((person) => !special.has(person));
  const undone = rest.filter((person) => !record.NomineeReviewed.some(({ nominee }) => nominee === person));
  return propose(scene, {
    id: 'review-rest',
    phase: 'nomination',
    from: 20,
    by: 17,
    title: '其余被提名人的资格审查',
    says: [`还有 ${undone.length} 人的材料都齐了，没有法定情形。`],
    about: undone,
    isDone: undone.length === 0,
    responses: [
      option('joint', '材料逐级报审，审过再公布', ...undone.flatMap((person) => reviewed(scene, person))),
      { ...later, label: '名单先公布，有人举报的再审' },
    ],
  });
};

/** 被提名的人，一人一次 */
function nomineesOf({ record }: AgendaScene): readonly PersonId[] {
  return [...new Set(record.NominationMade.map(({ nominee }) => nominee))];
}

/** 可以列上去的：被提名、没有说不愿意、审查没有不通过的；两种职务的照本人确认的一项。 */
export function standing({ record }: AgendaScene): readonly Candidacy[] {
  const fits = record.NominationMade.filter(({ nominee, post }) => {
    const answered = record.NomineeAnswered.filter((each) => each.nominee === nominee);
    const last = answered.at(-1);
    const failed = lastOf(record.NomineeReviewed, (each) => each.nominee === nominee)?.passed === false;
    return !failed && (last === undefined || (last.accepts && last.post === post));
  }).map(({ nominee, post }): Candidacy => ({ post, person: nominee }));
  const once = fits.filter(
    (each, index) => fits.findIndex(({ post, person }) => post === each.post && person === each.person) === index,
  );
  return byStrokes(record.people, once);
}

function byStrokes(people: AgendaScene['record']['people'], list: readonly Candidacy[]): readonly Candidacy[] {
  return sortBy([...list], ({ post, person }) => [posts.indexOf(post), strokeOrder(people.get(person)?.name ?? ''), person]);
}

const publishNominees: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const nominees = [...standing(scene)];
  const barred = around.story?.barred;
  const order = around.profile.params.nomineeList?.value.order ?? 'strokes';
  const ordered = order === 'strokes' ? '照姓氏笔画' : '照提名的人多少';
  const published = { type: 'NomineesPublished', on, poll: first, order } as const;
  const isBarredOut = barred !== undefined && nominees.every(({ person }) => person !== barred);
  return propose(scene, {
    id: 'publish-nominees',
    phase: 'nomination',
    from: 18,
    by: 17,
    title: '公布被提名推荐的人',
    says: [`审查过的被提名人共 ${nominees.length} 名。`],
    isDone: (record.polls.get(first)?.NomineesPublished.length ?? 0) > 0,
    responses: [
      option('post', `${ordered}排好，张榜公布`, { ...published, nominees }),
      ...(isBarredOut
        ? [
            option('all', '没有通过的也一并列上，注明情况', {
              ...published,
              nominees: [...nominees, { post: 'member', person: barred }],
            }),
          ]
        : []),
      { ...later, label: '等定了正式候选人一起公布，免得贴两回' },
    ],
  });
};
