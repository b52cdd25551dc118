import { electionsIn, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyWritten = defineRule({
  id: 'proxy-written',
  title: '委托应当是书面的',
  uses: ['proxyForm'],
  consequence: 'ballot-void',
  remedy: {
    says: '请委托人补交书面委托；补不来的收回，不发这张票',
    by: ['ProxyApproved', 'ProxyRevoked'],
    until: 'PollClosed',
  },
  mistakes: ['M058'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) =>
      proxiesIn(poll).flatMap(({ absentee, holder, form, seq }): Breach[] => {
        if (form === 'letter') return [];
        const facts = { because: [seq], about: [absentee, id] };
        if (form === 'oral') return [{ ...facts, says: text`${absentee} 只是口头托了 ${holder}，没有书面委托` }];
        const doubt = '法律只写「书面」，拍照发来的委托书算不算，没有写；稳妥的做法是补交原件';
        return [{ ...facts, says: text`${absentee} 的委托书只有照片`, doubt }];
      }),
    );
  },
});
