import { create } from 'zustand';
import type { DistrictView } from '../../contract/city/communities';
import { CITY } from '../../domain/city/community';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { createAction } from '../kit/create-action';
import { useCity } from './communities';

export const useAddDistrict = createAction('communities.addDistrict');
export const useChangeDistrict = createAction('communities.changeDistrict');
export const useCloseDistrict = createAction('communities.closeDistrict');

/** The streets as typed, one a line. */
export interface DistrictForm {
  readonly name: string;
  readonly streets: string;
}

export const streetNames = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[\n、，,；;]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export function districtFaults({ name, streets }: DistrictForm): readonly (keyof DistrictForm)[] {
  const names = streetNames(streets);
  const fits = names.length <= CITY.streets[1] && names.every((each) => fitsBounds(each, TEXT.streetName));
  return [
    ...(fitsBounds(name, TEXT.districtName) ? [] : (['name'] as const)),
    ...(fits ? [] : (['streets'] as const)),
  ];
}

interface FormStore {
  readonly of?: DistrictView;
  readonly form: DistrictForm;
  readonly open: (district: DistrictView | undefined) => void;
  readonly change: (change: Partial<DistrictForm>) => void;
  readonly save: () => Promise<boolean>;
  readonly close: () => Promise<boolean>;
}

/** The form for a district. A line that names a street as before keeps that street; any other is a new one. */
export const useDistrictForm = create<FormStore>()((set, get) => ({
  form: { name: '', streets: '' },
  open(district) {
    for (const action of [useAddDistrict, useChangeDistrict, useCloseDistrict]) action.getState().reset();
    const streets = district?.streets.map(({ name }) => name).join('\n') ?? '';
    set({ of: district, form: { name: district?.name ?? '', streets } });
  },
  change: (change) => set({ form: { ...get().form, ...change } }),
  async save() {
    const { of, form } = get();
    const name = form.name.trim();
    const streets = streetNames(form.streets).map((each) => {
      const known = of?.streets.find((street) => street.name === each);
      return { name: each, ...(known && { streetId: known.streetId }) };
    });
    const done = of
      ? await useChangeDistrict.getState().run({ districtId: of.districtId, name, streets })
      : await useAddDistrict.getState().run({ name, streets });
    if (done) await useCity.getState().reload();
    return done;
  },
  async close() {
    const { of } = get();
    const done = of !== undefined && (await useCloseDistrict.getState().run({ districtId: of.districtId }));
    if (done) await useCity.getState().reload();
    return done;
  },
}));
