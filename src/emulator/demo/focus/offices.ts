/** Who works for the communities of `focus`: openids, and the communities each looks after. */
export const OFFICES = {
  'demo-worker-c-fresh': { role: 'worker', places: ['fresh', 'plan'] },
  'demo-worker-c-needs': { role: 'worker', places: ['needs'] },
  'demo-worker-c-ballot': { role: 'worker', places: ['ballot', 'notice', 'works', 'rating', 'done'] },
  'demo-supervisor-c-fresh': { role: 'supervisor', places: ['fresh', 'works'] },
  'demo-supervisor-c-ballot': { role: 'supervisor', places: ['ballot', 'notice'] },
  'demo-supervisor-c-rating': { role: 'supervisor', places: ['rating', 'done', 'needs', 'plan'] },
} as const;

export const BUREAU = 'demo-bureau';
