import { safeFileName } from './file-name.ts';
import { done, failed, type Outcome } from './outcome.ts';

/** 老浏览器边下载边读，地址不能马上作废。 */
const revokeAfterMs = 60_000;

/** 存成文件：文字或字节交给浏览器下载，存到哪里由浏览器定。成了只表示已交出去，回应实际用的文件名。 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): Outcome<string> {
  const fileName = safeFileName(name);
  try {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), revokeAfterMs);
    return done(fileName);
  } catch {
    return failed(`浏览器没能下载“${fileName}”。请看看是否禁止了下载，或换一个浏览器再试。`);
  }
}
