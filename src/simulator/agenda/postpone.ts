import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { extend } from '../../domain/engine/fold.ts';
import { noticeOf, pollOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Breach } from '../../domain/engine/rule.ts';
import { inForce, type Profile } from '../../domain/profiles/profile.ts';
import { rules } from '../../domain/rules/index.ts';
import type { Day } from '../../domain/terms/ids.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import { spellDay } from '../naming.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 最多往后推多少天；再多也不够的，推迟救不了。 */
const mostDelay = 30;

/** 推迟选举日补得了的规则：规则自己说的 */
const curedByDelay = rules.filter(({ remedy }) => remedy.by?.includes('ElectionDayMoved') === true);

/** 名单、公告贴晚了：照原来的日子投，还是推迟到天数够为止 */
export const postponeAgenda: Agenda = (scene) => {
  const { record, today: on, poll, around } = scene;
  const late = postedLate(record, around.profile, on);
  const [worst] = late;
  const day = worst && enoughBy(scene, late.length);
  if (worst === undefined || day === undefined) return [];
  return propose(scene, {
    id: 'postpone',
    phase: 'arrangement',
    from: 60,
    by: 1,
    title: '贴晚了，还照原来的日子投吗',
    says: [...worst.says, late.length > 1 ? `。这样的一共 ${late.length} 处。` : '。', '有人说日子早就传开了，改不得。'],
    isDone: false,
    responses: [
      option('postpone', `推迟到 ${spellDay(day)}，报乡镇，重新公告`, ...moved(scene, day)),
      ...(day > poll + 1 ? [option('a-day', '推迟一天，离原来的日子近，好通知', ...moved(scene, poll + 1))] : []),
      { ...later, label: '照原来的日子投，公告补得上' },
    ],
  });
};

/** 已经贴了、只是晚了的：推迟能补的规则此刻还有的问题；还没有贴的，先去贴。 */
function postedLate(record: ElectionRecord, profile: Profile, today: Day): readonly Breach[] {
  return curedByDelay
    .flatMap((rule) => rule.breachesIn(record, inForce(profile)))
    .filter(({ duty }) => duty !== undefined && duty.due < today && record.types.includes(duty.what));
}

/** 最早哪天投，贴晚了的就不再有；推迟补不了的没有。 */
function enoughBy(scene: AgendaScene, now: number): Day | undefined {
  const { record, today, poll, around } = scene;
  const remaining = (day: Day) => postedLate(extend(record, seen(record, moved(scene, day))), around.profile, today).length;
  const least = remaining(poll + mostDelay);
  if (least >= now) return undefined;
  for (let day = poll + 1; day < poll + mostDelay; day += 1) if (remaining(day) === least) return day;
  return poll + mostDelay;
}

function seen({ types }: ElectionRecord, acts: readonly ElectionEvent[]) {
  return acts.map((act, index) => ({ ...act, seq: types.length + 1 + index }));
}

/** 改期；已经公告过投票时间的，照新的日子重新公告。 */
function moved({ record, today: on }: AgendaScene, electionDay: Day): readonly ElectionEvent[] {
  const notice = noticeOf(pollOf(record, first));
  if (notice === undefined) return [{ type: 'ElectionDayMoved', on, electionDay }];
  const { from, to, venues, poll } = notice;
  return [
    { type: 'ElectionDayMoved', on, electionDay },
    { type: 'PollNoticePublished', on, poll, pollingOn: electionDay, from, to, venues: [...venues] },
  ];
}
