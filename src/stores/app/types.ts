/** Shapes of the contract that pages name; they come to pages through their stores. */
export type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';
export type { CommunityView, HomeView, MembershipView, Todo } from '../../contract/home/home';
export type { NeedCard, NeedThread } from '../../contract/need/needs';
export type { PlanItemView, PlanView } from '../../contract/plan/plans';
export type { MyRating, RatingView } from '../../contract/rating/ratings';
export type { Role } from '../../contract/roles';
export type { UpdateView } from '../../contract/works/works';
export type { Persona, Problem } from '../../client/wire';
