import { lessonWith, untouched, type LessonProgress, type StudyRecord } from '../../course/progress.ts';
import { keepLesson, savedLesson } from './study-storage.ts';

/** 一课的学习进度：页面上几处共用一份。存不了也照样学，只是关掉页面就忘了。 */
export interface Study {
  readonly progress: LessonProgress;
  /** 存不进本机时的说明；存得进就没有 */
  readonly trouble: string | undefined;
  load(): Promise<void>;
  record(record: StudyRecord): Promise<void>;
}

const studies: Partial<Record<string, Study>> = {};

/** 这一课的进度；同一页里多次取到的是同一份。 */
export function studyOf(lesson: string): Study {
  const study = studies[lesson] ?? startedStudy(lesson);
  studies[lesson] = study;
  return study;
}

function startedStudy(lesson: string): Study {
  const made: StudyRecord[] = [];
  let progress = $state.raw(untouched);
  let trouble = $state<string>();
  let loading: Promise<void> | undefined;

  async function read(): Promise<void> {
    // 读存档的工夫里可能已经答了题：先读到的垫在下面，答过的再添上。
    progress = made.reduce(lessonWith, await savedLesson(lesson));
  }

  function load(): Promise<void> {
    loading = loading ?? read();
    return loading;
  }

  async function record(fact: StudyRecord): Promise<void> {
    made.push(fact);
    progress = lessonWith(progress, fact);
    await load();
    trouble = await keepLesson(lesson, progress);
  }

  return {
    get progress() {
      return progress;
    },
    get trouble() {
      return trouble;
    },
    load,
    record,
  };
}
