/** The supervisor's pages, for their links to each other. */
export const supervisorRoutes = {
  doors: '/supervisor/doors/index',
  flats: (building: string) => `/supervisor/flats/index?b=${encodeURIComponent(building)}`,
  door: (unit: string) => `/supervisor/door/index?unit=${encodeURIComponent(unit)}`,
  alerts: '/supervisor/alerts/index',
} as const;
