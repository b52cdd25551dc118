import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const noAppoint = defineRule({
  id: 'no-appoint',
  title: '村委会成员由村民选举，谁也不得指定、委派',
  uses: ['appointing'],
  consequence: 'curable',
  remedy: { says: '撤回指定，职务按选举、补选的程序产生；主任缺着的，照本地的规定由谁主持' },
  mistakes: ['M121'],
  check: ({ OfficeAppointed }) =>
    [...new Map(OfficeAppointed.map((each) => [`${each.person}|${each.post}`, each])).values()].map(
      ({ seq, person, post, acting }) => ({
        because: [seq],
        about: [person, post],
        says: acting
          ? text`${person} 没有经过选举，直接被派去代理${post}`
          : text`${person} 没有经过选举，直接被派去担任${post}`,
        falls: { what: 'person', which: person },
        ...(acting && { doubt: '乡镇让人“代理”职务，照理也是指定；条文没有写“代理”两个字，先提示' }),
      }),
    ),
});
