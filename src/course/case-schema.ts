import { z } from 'zod';
import { caseLog } from './case-log.ts';
import { caseText } from './case-text.ts';

/** 案例文件 cases.yaml：一课一到三个案例，读进来就是能评判的日志。 */
export const casesSchema = z
  .array(
    caseText.transform((text, context) =>
      caseLog(text, (path, message) => context.addIssue({ code: 'custom', path: [...path], message, input: text })),
    ),
    { error: '案例文件要写成一列，每个以 - id: 开头' },
  )
  .min(1, '一课至少一个案例')
  .max(3, '一课至多三个案例');
