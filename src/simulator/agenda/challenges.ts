import type { ElectionEvent, Recorded } from '../../domain/engine/events/index.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import type { Text } from '../../domain/terms/text.ts';
import { basePoll, voidingOf } from '../current-round.ts';
import { voidGrounds } from '../void-grounds.ts';
import type { Response } from '../world/response.ts';
import type { Agenda, AgendaScene, Matter } from './matter.ts';
import { later, option, propose } from './propose.ts';
import { repeatPoll } from './repeat-poll.ts';

/** 对结果的异议、宣布无效、重新选举：谁收、谁查、谁宣布，宣布以后怎样办。 */
export const challengesAgenda: Agenda = (scene) => [...filed(scene), ...appealed(scene), ...astray(scene), ...again(scene)];

type By = 'township' | 'county' | 'village-committee';

/** 书面支持、不支持，和宣布整个选举无效 */
function rulingsOn({ record, today: on }: AgendaScene, challenge: Recorded<'ChallengeFiled'>['challenge']) {
  const decided = (by: Recorded<'ChallengeDecided'>['by'], outcome: 'upheld' | 'dismissed', written = true): ElectionEvent => ({
    type: 'ChallengeDecided',
    on,
    challenge,
    by,
    outcome,
    written,
  });
  const voided = (by: By): ElectionEvent => ({
    type: 'PollVoided',
    on,
    of: basePoll(record),
    what: 'election',
    by,
    ground: 'procedure',
  });
  return { decided, voided };
}

const filed: Agenda = (scene) => {
  const { record, poll, around } = scene;
  const open = record.ChallengeFiled.filter(
    ({ challenge }) => !record.ChallengeDecided.some((each) => each.challenge === challenge),
  );
  return open.flatMap((each): readonly Matter[] => {
    const grounds = voidGrounds(record, around.profile);
    const { sound, unsound, oral, self } = answersTo(scene, each);
    const [usual, other] = grounds.length > 0 ? [sound, unsound] : [unsound, sound];
    return propose(scene, {
      id: `challenge-${each.challenge}`,
      phase: 'handover',
      from: poll - each.on,
      by: poll - each.on - 8,
      title: '有人不服选举结果',
      says: [{ ref: each.by }, ' 交来书面材料，说：', ...claimIn(grounds.map(({ says }) => says)), '。'],
      about: [each.by],
      isDone: voidingOf(record, basePoll(record)) !== undefined,
      responses: [usual, other, oral, self, later],
    });
  });
};

function claimIn([claim]: readonly Text[]): Text {
  return claim ?? ['唱票的时候离得远，没有看清，怕是数错了'];
}

/** 由哪一级政府宣布：规定里有乡镇的是乡镇，只有县级的是县级。 */
function voiderIn({ around }: AgendaScene): 'township' | 'county' {
  const rightful = around.profile.params.voidedBy?.value ?? ['township'];
  return rightful.includes('township') ? 'township' : 'county';
}

function answersTo(scene: AgendaScene, { challenge }: Recorded<'ChallengeFiled'>) {
  const { decided, voided } = rulingsOn(scene, challenge);
  const by = voiderIn(scene);
  const voiding = by === 'township' ? '宣布这次选举无效' : '由县里宣布这次选举无效';
  return {
    sound: option('void', `交乡镇核查；乡镇书面答复，${voiding}`, decided('township', 'upheld'), voided(by)),
    unsound: option('keep', '交乡镇核查；乡镇书面答复，说明理由，结果不变', decided('township', 'dismissed')),
    oral: option('oral', '选委会当面跟他说清楚，不另写答复', decided('election-committee', 'dismissed', false)),
    self: option('self', '村委会开会，宣布这次选举无效', decided('village-committee', 'upheld'), voided('village-committee')),
  };
}

/** 不服决定，再向上一级申诉 */
const appealed: Agenda = (scene) => {
  const { record, poll, around } = scene;
  const appeal = record.ChallengeAppealed.at(-1);
  if (appeal === undefined || voidingOf(record, basePoll(record)) !== undefined) return [];
  const { decided, voided } = rulingsOn(scene, appeal.challenge);
  const isAnswered = lastOf(record.ChallengeDecided, ({ challenge }) => challenge === appeal.challenge)?.seq ?? 0;
  const sound = option('void', '县里查；县里书面决定，宣布这次选举无效', decided('county', 'upheld'), voided('county'));
  const unsound = option('keep', '县里书面决定，维持乡镇的答复', decided('county', 'dismissed'));
  const isSound = isAnswered < appeal.seq && voidGrounds(record, around.profile).length > 0;
  return propose(scene, {
    id: `appeal-${appeal.challenge}`,
    phase: 'handover',
    from: poll - appeal.on,
    by: poll - appeal.on - 5,
    title: '不服乡镇的答复，又写给了县里',
    says: ['材料里附着当天的照片和见证人的名字，县里来问。'],
    isDone: isAnswered > appeal.seq,
    responses: isSound ? [sound, unsound, later] : [unsound, sound, later],
  });
};

/** 不该由它宣布的宣布了无效：还要由有权的政府查清、宣布 */
const astray: Agenda = (scene) => {
  const { record, today: on, around, poll } = scene;
  const of = basePoll(record);
  const last = voidingOf(record, of);
  const rightful: readonly string[] = around.profile.params.voidedBy?.value ?? ['township', 'county'];
  if (last === undefined) return [];
  return propose(scene, {
    id: `void-astray-${of}`,
    phase: 'handover',
    from: poll - last.on,
    by: poll - last.on,
    title: '无效是谁宣布的',
    says: ['公告贴出去了，有人问：他们宣布的，算不算数？'],
    isDone: rightful.includes(last.by),
    responses: [
      option('refer', `材料报乡镇，由${voiderIn(scene) === 'township' ? '乡镇' : '县里'}查清、书面宣布`, {
        type: 'PollVoided',
        on,
        of,
        what: 'election',
        by: voiderIn(scene),
        ground: last.ground,
      }),
      { ...later, label: '贴都贴了，就照它办' },
    ],
  });
};

/** 宣布无效以后：重新选举，还是照旧往下办 */
const again: Agenda = (scene) => {
  const { record, today: on, around, poll } = scene;
  const of = basePoll(record);
  const last = voidingOf(record, of);
  if (last === undefined) return [];
  const goOn: Response = option('go-on', '证书照发，工作照交，等上面再说', {
    type: 'ItemsHandedOver',
    on,
    items: ['premises', 'accounts'],
    chairedBy: 'election-committee',
    supervised: false,
    signed: true,
  });
  const hasGoneOn = record.ItemsHandedOver.some(({ seq }) => seq > last.seq);
  return propose(scene, {
    id: `repeat-${of}`,
    phase: 'handover',
    from: poll - last.on,
    by: poll - last.on - 2,
    title: '选举无效以后',
    says: [
      '当选的人问还交不交接。',
      around.profile.params.afterVoid === null ? '这里的规定没有写无效以后怎样办；' : '规定写了要重新选举，没有写从哪一步起；',
      '要重新选举的，名额、名单、提名接着用，从公告、人手、会场起重来。',
    ],
    isDone: false,
    responses: [
      option('repeat', '停下交接，定日子重新选举；投票那天还由你主持', ...repeatPoll(around, record)),
      ...(hasGoneOn ? [] : [goOn]),
      later,
    ],
  });
};
