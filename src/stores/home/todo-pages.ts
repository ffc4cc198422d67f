import type { Todo } from '../../domain/community/todo';
import type { Role } from '../../domain/joining/office';
import { page } from '../../routes';

/** Pages of an office, which the hub offers to people who hold it. */
export const duties = [
  { key: 'desk', role: 'worker', url: page('worker/desk') },
  { key: 'doors', role: 'supervisor', url: page('supervisor/doors') },
  { key: 'alerts', role: 'supervisor', url: page('supervisor/alerts') },
  { key: 'canvass', role: 'supervisor', url: page('supervisor/canvass') },
  { key: 'update', role: 'supervisor', url: page('supervisor/update') },
] as const satisfies readonly { readonly key: string; readonly role: Role; readonly url: string }[];

const todoPages: Readonly<Record<Todo['do'], string>> = {
  'submit-need': page('pages/need-form'),
  'say-interest': page('household/interest'),
  'settle-door-record': page('household/door-records'),
  'see-alerts': page('supervisor/alerts'),
  'see-code-tries': page('worker/letters'),
  'visit-doors': page('supervisor/doors'),
  'answer-needs': page('worker/needs'),
  'answer-ideas': page('worker/ideas'),
  'read-plan': page('pages/plan'),
  'read-notice': page('pages/ballot'),
  'check-roll-entry': page('pages/ballot'),
  'check-vote': page('pages/ballot'),
  'confirm-papers': page('supervisor/papers'),
  'answer-objections': page('worker/objections'),
  'reach-owners': page('supervisor/canvass'),
  vote: page('pages/ballot'),
  'follow-ballot': page('pages/ballot'),
  'read-result': page('pages/ballot'),
  'follow-works': page('pages/works'),
  'post-update': page('supervisor/update'),
  rate: page('household/rating'),
  'read-ratings': page('household/rating'),
  'write-plan': page('worker/plan'),
  'publish-ballot': page('worker/ballot'),
  'import-roll': page('worker/roll'),
  'open-rating': page('worker/rating'),
};

export const routeOf = (todo: Todo): string => todoPages[todo.do];
