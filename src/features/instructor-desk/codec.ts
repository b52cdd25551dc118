import { no, ok } from '../../domain/engine/result.ts';
import type { Codec } from '../../classroom/result-file.ts';
import { digestOf } from '../../platform/digest.ts';
import { shareCodeOf, textOfShareCode } from '../../platform/share.ts';

/** 压缩与指纹：教室的逻辑不管用哪个库，由这里接上。bound 是字数，一个字至多四个字节。 */
export const codec: Codec = {
  pack: shareCodeOf,
  unpack: (code, bound) => {
    const text = textOfShareCode(code, bound * 4);
    return text.ok ? ok(text.value) : no(text.why);
  },
  digest: digestOf,
};
