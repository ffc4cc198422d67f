import { askPages, createListStore } from '../kit/create-list-store';

export const useActsOfFlat = createListStore(
  'acts-of-flat',
  askPages('audit.ofFlat', () => ({})),
);
export const useActsOfOffices = createListStore(
  'acts-of-offices',
  askPages('audit.ofOffices', () => ({})),
);
