/** 自检的标准指纹：由 npm run golden 写出，各种浏览器算出来的都应当与它相同。 */
export const goldenDigests: Readonly<Record<string, string>> = {
  'village-1': '7d915ab440f23f2bdf28d309e6f57fcea388165787df6b5d9c725caef9caa05f',
  'village-42': 'fda550cc11a70613a6ad831417aa069d1b8e9390f47c8ab8d0537a69347ffb89',
  'village-2026': '44eba5bbd7c6caf6744ac6dbb2b73d4368f7b5b55ab4fbf50a092e0496c1a6c1',
  'lawful-sichuan-2026': '055ad912cb8eaff5ca8367bdfefee8c7901f4af28c67b33c2caa8a4183e265a1',
  'lawful-hainan-2025': '208687e8f8f0fd7cd291e41cc308fca370ca1c00e4fcde19f6166296f0d02ee7',
  'drill-roll': 'ec28c7065bcc7d76d2d29d1e2b0569cebdf119ff02e1228faec0396e40ea7e1d',
  'drill-proxy': 'd11b1a22ccb4faa8973c1e539a239fd05ee2fb418d735b13ba6bd9bef31ed8b0',
  'drill-kinship': 'b4be38a584cd3b271a4414417a3f41432645ddcaa81436442a169af1fc8463e2',
  'drill-ballot': '71019c10e419abf354bffde9db2aa4b8c8c104f541d17e498b8f7eac8ba762ac',
  'drill-result': 'ea3ac83d626a29c986554701c02ff7e4a71215363dba5f90abeee6d122e7936e',
  'drill-days': '0627f0f78fabe17341ab34c90b83ca0a65df5e1d849ee74b49a757e0ee29a599',
  'careless': 'e9b00f396a005a8ad79a634b1be2f105470250bcaf25b27222a3cccb9237fe03',
};
