/**
 * The workers and supervisors of the communities of `focus`: openids, their names on record, and the communities each
 * looks after.
 */
export const OFFICES = {
  'demo-worker-c-fresh': { name: '周晓东', role: 'worker', places: ['fresh', 'plan'] },
  'demo-worker-c-needs': { name: '孙桂兰', role: 'worker', places: ['needs'] },
  'demo-worker-c-ballot': {
    name: '吴俊杰',
    role: 'worker',
    places: ['ballot', 'notice', 'works', 'rating', 'done'],
  },
  'demo-supervisor-c-fresh': { name: '徐守义', role: 'supervisor', places: ['fresh', 'works'] },
  'demo-supervisor-c-ballot': { name: '彭凤英', role: 'supervisor', places: ['ballot', 'notice'] },
  'demo-supervisor-c-rating': {
    name: '马立群',
    role: 'supervisor',
    places: ['rating', 'done', 'needs', 'plan'],
  },
} as const;

export const BUREAU = 'demo-bureau';
