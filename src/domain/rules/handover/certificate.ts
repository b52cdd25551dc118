import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { spellBody } from './handover-words.ts';

export const certificate = defineRule({
  id: 'certificate',
  title: '当选证书由规定的机关颁发',
  uses: ['certificateFrom'],
  consequence: 'curable',
  remedy: { says: '收回发错的证书，请规定的机关颁发，签收', by: ['CertificatesIssued'] },
  mistakes: ['M124'],
  check(record, { certificateFrom }) {
    const rightful: readonly string[] = certificateFrom;
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const issued = poll.CertificatesIssued.at(-1);
      if (issued === undefined || rightful.includes(issued.by)) return [];
      const says = [{ ref: id }, `的当选证书由${spellBody(issued.by)}发了，应当由${spellRightful(certificateFrom)}颁发`];
      return [{ because: [issued.seq], about: [id], says }];
    });
  },
});

const issuers = { 'election-committee': '选委会', township: '乡镇政府', county: '县级民政部门' } as const;

function spellRightful(from: ParamValues<'certificateFrom'>['certificateFrom']): string {
  return from.map((each) => issuers[each]).join('或者');
}
