/** On WeChat everybody is who they are: see the other one. */
export const PersonaSwitch = (): null => null;
