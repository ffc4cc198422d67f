import { collection } from './collection';

export const communities = collection('communities');
export const people = collection('people');
export const parts = collection('parts');
export const contacts = collection('contacts');
export const needs = collection('needs');
export const backings = collection('backings');
export const plans = collection('plans');
export const ballots = collection('ballots');
export const ballotOwners = collection('ballotOwners');
export const votes = collection('votes');
export const updates = collection('updates');
export const ratings = collection('ratings');
export const media = collection('media');
export const summaries = collection('summaries');
export const cursors = collection('cursors');
