import { readResult, type ResultBody } from '../../classroom/result-file.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import { differsFromAssignment, verify, type Verification, type Worlds } from '../../classroom/verify.ts';
import { codec } from './codec.ts';

/** 收进来的一份：文件名，核对出来的样子，或者读不了、核不了的理由。 */
export type Received = { readonly file: string } & (
  | { readonly ok: true; readonly body: ResultBody; readonly verdict: Verification }
  | { readonly ok: false; readonly why: string }
);

/** 收一份结果：读、核对；出了毛病只说这一份，其余照收。 */
export function receive(file: string, text: string, worlds: Worlds): Received {
  const body = readResult(text, codec);
  if (!body.ok) return { file, ok: false, why: body.why };
  const verdict = verify(body.value, worlds, codec);
  return verdict.ok ? { file, ok: true, body: body.value, verdict: verdict.value } : { file, ok: false, why: verdict.why };
}

/** 与手里的作业再对一遍：多出来的不一样，并进核对的结论；没有作业在手，原样不动。 */
export function against(received: Received, assignment: Assignment | undefined): Received {
  if (!received.ok || assignment === undefined) return received;
  const { verdict, body } = received;
  return { ...received, verdict: { ...verdict, differs: [...differsFromAssignment(body, assignment), ...verdict.differs] } };
}
