import type { Finding } from '../../domain/rules/assess.ts';
import type { PaperId, PollId } from '../../domain/terms/ids.ts';

/** 一张票查出了什么：都是 assess 的发现里与它有关、还没有改好的，这里不另判。票号每次投票从头编，所以还要认是哪一次。 */
export type PaperReview = (paper: PaperId) => readonly Finding[];

export function reviewOf(findings: readonly Finding[], poll: PollId): PaperReview {
  return (paper) =>
    findings.filter(({ about, state }) => about.includes(paper) && about.includes(poll) && state.is !== 'repaired');
}

/** 是不是说某一张票的：这样的发现写在票的旁边，不再列在别处。 */
export function isAboutPaper({ about }: Finding): boolean {
  return about.some((ref) => /^T\d+$/.test(ref));
}
