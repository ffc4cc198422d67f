/** The supervisor's pages, for their links to each other. */
export const supervisorRoutes = {
  doors: '/supervisor/doors/index',
  flats: (building: string) => `/supervisor/flats/index?b=${encodeURIComponent(building)}`,
  door: (unit: string) => `/supervisor/door/index?unit=${encodeURIComponent(unit)}`,
  alerts: '/supervisor/alerts/index',
  update: '/supervisor/update/index',
  ideas: '/worker/ideas/index',
  canvass: '/supervisor/canvass/index',
  canvassBuilding: (building: string) =>
    `/supervisor/canvass-building/index?b=${encodeURIComponent(building)}`,
  papers: '/supervisor/papers/index',
  /** Enters a paper; prefilled where the flat is known. */
  newPaper: (unit?: string) => `/supervisor/paper/index${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`,
  /** Reads a paper a second time. */
  paper: (paperId: string) => `/supervisor/paper/index?id=${encodeURIComponent(paperId)}`,
  proxies: '/supervisor/proxies/index',
  newProxy: '/supervisor/proxy/index',
  proxy: (proxyId: string) => `/supervisor/proxy/index?id=${encodeURIComponent(proxyId)}`,
  record: '/supervisor/record/index',
  sample: '/supervisor/sample/index',
  residentRecord: '/household/record/index',
} as const;
