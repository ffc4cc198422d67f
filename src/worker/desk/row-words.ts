import type { DeskRow } from '../../stores/home/desk';
import { deskText as text } from '../../text/home/desk';

/** The state of a row of the checklist, in one sentence. */
export function rowWords(row: DeskRow): string {
  switch (row.step) {
    case 'roll':
      if (row.state === 'done') return text.roll(row.roll);
      return row.known ? text.rollMissing : text.rollUnknown;
    case 'plan':
      if (row.state === 'ahead') return text.planAhead;
      if (row.state === 'now') return text.planWrite;
      return row.changeable ? text.planChange(row.at) : text.planDone(row.at);
    case 'ballot':
      return ballotWords(row);
    case 'rating':
      if (row.state === 'running') return text.ratingRunning(row.since);
      if (row.state === 'done') return text.ratingDone;
      return row.state === 'now' ? text.ratingNow : text.ratingAhead;
  }
}

function ballotWords({ is, ballot }: Extract<DeskRow, { step: 'ballot' }>): string {
  switch (is) {
    case 'ahead':
      return text.ballotAhead;
    case 'no-roll':
      return text.ballotNoRoll;
    case 'now':
      return text.ballotNow;
    case 'failed':
      return text.ballotFailed;
    case 'notice':
      return ballot ? text.ballotNotice(ballot.opensAt) : '';
    case 'open': {
      if (!ballot) return '';
      const { turnout, roll, gap, closesAt } = ballot;
      const said = text.ballotOpen(turnout.owners, roll.owners, closesAt);
      return gap.owners > 0 ? said + text.ballotMissing(gap.owners) : said;
    }
    case 'counting':
      return text.ballotCounting;
    case 'preliminary':
      return text.ballotPreliminary;
    case 'passed':
      return text.ballotPassed;
  }
}
