/** 自检的标准指纹：由 npm run golden 写出，各种浏览器算出来的都应当与它相同。 */
export const goldenDigests: Readonly<Record<string, string>> = {
  'village-1': '7d915ab440f23f2bdf28d309e6f57fcea388165787df6b5d9c725caef9caa05f',
  'village-42': 'fda550cc11a70613a6ad831417aa069d1b8e9390f47c8ab8d0537a69347ffb89',
  'village-2026': '44eba5bbd7c6caf6744ac6dbb2b73d4368f7b5b55ab4fbf50a092e0496c1a6c1',
  'lawful-sichuan-2026': '055ad912cb8eaff5ca8367bdfefee8c7901f4af28c67b33c2caa8a4183e265a1',
  'lawful-hainan-2025': '208687e8f8f0fd7cd291e41cc308fca370ca1c00e4fcde19f6166296f0d02ee7',
  'whole-sichuan-2026': 'd0b684833afb0b446755fa0f755d25d9e2dd19e4e9cac7dd890f29ea4a79e985',
  'drill-roll': '730b6a32e0d63bc0fdab19653e888021820302dafd28c429c587c6e0aa6d8f00',
  'drill-proxy': '2e7c112e852f101fd4443187abb75f0fa5ab6e881d3f771f86faa62046e1f544',
  'drill-kinship': 'f83dab31e924685ff9de991f619880c53bece37937a0eea5e73740194ac1ef22',
  'drill-ballot': 'f1b4bfe6701339cc0c4f6b345175b97543434d5028eadc1f73e05985ffd8d68b',
  'drill-result': '14579be16f60d264dc2698b65fde9840277180014457d9b141f53fc5c6ae6156',
  'drill-days': '478eba1a02e987084300126fd8331a3b3ec10a6680e59fc23612801f7dfb735f',
  'careless': 'e9b00f396a005a8ad79a634b1be2f105470250bcaf25b27222a3cccb9237fe03',
};
