import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const regPostForm = defineRule({
  id: 'reg-post-form',
  title: '登记名单要张榜公布，网上公布不能代替',
  uses: ['rollPosting'],
  consequence: 'curable',
  remedy: {
    says: '各组张榜补贴，拍照留时间；变动另贴更正公告，不在旧榜上涂改',
    by: ['RollPublished', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M035'],
  check: (record, { rollPosting: { changes } }) => [...onlineOnly(record), ...(changes === null ? [] : unposted(record))],
});

/** 名单只在网上，一份也没有张榜。 */
function onlineOnly({ RollPublished }: ElectionRecord): readonly Breach[] {
  const lists = RollPublished.filter(({ form }) => form === 'online');
  if (lists.length === 0 || lists.length < RollPublished.length) return [];
  return [{ because: lists.map(({ seq }) => seq), about: [], says: text`登记名单只在网上公布，没有张榜` }];
}

/** 名单有变动没有公布：后来重新公布了整份名单的，不再说。 */
function unposted({ RollPublished, RollCorrected }: ElectionRecord): readonly Breach[] {
  const listed = RollPublished.at(-1)?.seq ?? 0;
  const later = RollCorrected.filter(({ seq }) => seq > listed);
  const told = new Map(
    later.flatMap(({ posted, seq, added, removed }) =>
      [...added, ...removed].map((person) => [person, { posted, seq }] as const),
    ),
  );
  const missed = [...told].filter(([, { posted }]) => !posted);
  if (missed.length === 0) return [];
  return [
    {
      because: [...new Set(missed.map(([, { seq }]) => seq))],
      about: missed.map(([person]) => person),
      says: text`名单上 ${missed.length} 人有变动，没有公布`,
    },
  ];
}
