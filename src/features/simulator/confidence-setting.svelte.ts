import type { RunStorage } from '../../platform/storage.ts';

const key = 'asks-confidence';

/** 做决定时问不问有几分把握：记在本机，没有设过的问。存不进去就只管这一页。 */
export function confidenceSetting(storage: () => RunStorage) {
  let isOn = $state(true);
  void storage()
    .readSetting(key)
    .then((kept) => (isOn = !(kept.ok && kept.value === 'off')));
  return {
    isOn: () => isOn,
    async toggle(): Promise<void> {
      isOn = !isOn;
      await storage().writeSetting(key, isOn ? 'on' : 'off');
    },
  };
}
