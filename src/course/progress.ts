/**
 * 学习进度：学过哪些课、每道题怎么答的，由一串记录折叠而成。
 * 只记事实：答了什么、对不对，不记时间，不记姓名。存在哪里是 platform 的事。
 */
export type StudyRecord =
  | {
      readonly did: 'answered';
      readonly lesson: string;
      readonly check: string;
      readonly option: number;
      readonly right: boolean;
    }
  | { readonly did: 'retried'; readonly lesson: string; readonly check: string }
  | { readonly did: 'finished'; readonly lesson: string };

/** 一道题：眼下选了哪个、对不对；第一次就答对的另记。重做时 option 空着。 */
export interface Answer {
  readonly option: number | undefined;
  readonly right: boolean;
  readonly rightAtFirst: boolean;
}

export interface LessonProgress {
  readonly finished: boolean;
  readonly answers: ReadonlyMap<string, Answer>;
}

export type Progress = ReadonlyMap<string, LessonProgress>;

/** 还没学过的一课 */
export const untouched: LessonProgress = { finished: false, answers: new Map() };

/** 折叠：从头把记录过一遍。 */
export function progressOf(records: readonly StudyRecord[]): Progress {
  return records.reduce(withRecord, new Map<string, LessonProgress>());
}

/** 添一条记录 */
export function withRecord(progress: Progress, record: StudyRecord): Progress {
  return new Map(progress).set(record.lesson, lessonWith(progress.get(record.lesson) ?? untouched, record));
}

/** 一课添一条记录 */
export function lessonWith(lesson: LessonProgress, record: StudyRecord): LessonProgress {
  switch (record.did) {
    case 'finished':
      return { ...lesson, finished: true };
    case 'retried': {
      const before = lesson.answers.get(record.check);
      if (before === undefined) return lesson;
      return { ...lesson, answers: new Map(lesson.answers).set(record.check, { ...before, option: undefined, right: false }) };
    }
    case 'answered': {
      const { check, option, right } = record;
      const rightAtFirst = lesson.answers.get(check)?.rightAtFirst ?? right;
      return { ...lesson, answers: new Map(lesson.answers).set(check, { option, right, rightAtFirst }) };
    }
  }
}

/** 写成文字，好存进一个格子 */
export function writeLesson({ finished, answers }: LessonProgress): string {
  return JSON.stringify({ finished, answers: Array.from(answers) });
}

/** 读回来：写法不对的、认不得的一律当作没学过，从不报错，也不妨碍读课。 */
export function readLesson(text: string | undefined): LessonProgress {
  const saved = jsonOf(text ?? '');
  if (!isFields(saved) || !Array.isArray(saved['answers'])) return untouched;
  const answers = saved['answers'].flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return [];
    const [check, answer] = pair as readonly unknown[];
    return typeof check === 'string' && isFields(answer) ? [[check, answerFrom(answer)] as const] : [];
  });
  return { finished: saved['finished'] === true, answers: new Map(answers) };
}

function answerFrom({ option, right, rightAtFirst }: Readonly<Record<string, unknown>>): Answer {
  return {
    option: typeof option === 'number' ? option : undefined,
    right: right === true,
    rightAtFirst: rightAtFirst === true,
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
