export const LARGE = 2000;

/** A large community's roll as CSV: twenty buildings of a hundred flats, each with an owner who has a phone. */
export const largeRoll = (): string =>
  [
    '楼栋,单元,房号,建筑面积,业主姓名,证件号码,联系电话',
    ...Array.from({ length: LARGE }, (_, i) => {
      const [building, n] = [1 + Math.floor(i / 100), i % 100];
      const room = `${1 + Math.floor(n / 10)}0${n % 10}`;
      return `${building}号楼,1单元,${room},80.5,业主${i},,199${String(i).padStart(8, '0')}`;
    }),
  ].join('\r\n');
