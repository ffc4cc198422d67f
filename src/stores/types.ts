/** Shapes of the contract that pages name; they come to pages through their stores. */
export type { BallotView, MyBallotPaper } from '../contract/ballots';
export type { CommunityView, HomeView, MembershipView, Todo } from '../contract/home';
export type { NeedCard, NeedThread } from '../contract/needs';
export type { PlanItemView, PlanView } from '../contract/plans';
export type { MyRating, RatingView } from '../contract/ratings';
export type { Role } from '../contract/roles';
export type { UpdateView } from '../contract/works';
export type { Persona, Problem } from '../client/wire';
