import { lengthFaults, TEXT, type LengthFault } from '../shared/bounds';

/** The works of a renovated community in their usual order; a plan has some of them. */
export const MILESTONES = [
  'site-setup',
  'demolition',
  'underground-pipes',
  'roof',
  'external-wall',
  'stairwells',
  'lift',
  'overhead-cables',
  'roads-parking',
  'greening-lighting',
  'public-facilities',
  'acceptance',
  'handover',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export type UpdateFault = 'milestone' | LengthFault;

/** What a supervisor's report from the site still lacks. */
export const updateFaults = ({
  text,
  milestone,
}: {
  readonly text: string;
  readonly milestone?: Milestone;
}): readonly UpdateFault[] => [
  ...lengthFaults(text, TEXT.update),
  ...(milestone ? [] : (['milestone'] as const)),
];
