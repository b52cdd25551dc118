import type { Lesson } from '../../course/course.ts';
import { isRight, type CheckOption } from '../../course/lesson-schema.ts';
import { mistakeTitles } from '../../course/library.ts';
import { spellCitationShort, type Citation } from '../../domain/law/citation.ts';

/** 检查题的一个选项，已经写成页面要用的字。 */
export interface OptionView {
  readonly says: string;
  readonly right: boolean;
  readonly why: string;
  /** 错的选项：这是哪一种常见错误 */
  readonly mistake: string | undefined;
  readonly basis: readonly { readonly label: string; readonly href: string }[];
}

/** 一道检查题，传给页面上的小程序。 */
export interface CheckView {
  readonly id: string;
  readonly asks: string;
  readonly options: readonly OptionView[];
}

/** 依据在本页的锚点：第几个出处 */
export function basisId(lesson: Pick<Lesson, 'cites'>, citation: Citation): string {
  return `basis-${lesson.cites.indexOf(citation) + 1}`;
}

export function checkViews(lesson: Lesson): readonly CheckView[] {
  return lesson.checks.map(({ id, asks, options }) => ({ id, asks, options: options.map((option) => viewOf(lesson, option)) }));
}

function viewOf(lesson: Lesson, option: CheckOption): OptionView {
  return {
    says: option.says,
    right: isRight(option),
    why: option.why,
    mistake: isRight(option) ? undefined : mistakeTitles.get(option.mistake),
    basis: option.cites.map((citation) => ({
      label: spellCitationShort(citation),
      href: `#${basisId(lesson, citation)}`,
    })),
  };
}
