import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const handoverSeal = defineRule({
  id: 'handover-seal',
  title: '印章在新一届村委会产生当天移交',
  uses: ['sealHandover'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: {
    says: '马上移交印章，印模留样，查清这几天盖过哪些章；不肯交的报乡镇',
    by: ['ItemsHandedOver', 'HandoverOrdered'],
  },
  mistakes: ['M125'],
  check(record, law) {
    const committee = newCommitteeIn(record, law);
    if (committee === undefined) return [];
    const done = record.ItemsHandedOver.find(({ items }) => items.includes('seal'));
    return inTime({
      what: 'ItemsHandedOver',
      since: committee.because,
      due: committee.on,
      done,
      missing: text`新一届村委会产生当天没有移交印章`,
      late: text`印章在新一届村委会产生以后第 ${(done?.on ?? 0) - committee.on} 天才移交，应当当天移交`,
    });
  },
});
