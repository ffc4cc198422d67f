/** On WeChat nobody can switch identity; see the other file of this name. */
export const PersonaSwitch = (): null => null;
