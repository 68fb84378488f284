/** The five questions that decide whether to go on with a client. */
export const questions = [
  /** Do they expect more without raising the budget? */
  'budget',
  /** Do they miss or move calls and meetings? */
  'meetings',
  /** Must they be chased for payment? One late payment can be forgiven, a pattern cannot. */
  'payment',
  /** Do they hold the project up or give no feedback? */
  'holdups',
  /** Do they ignore advice? */
  'advice',
] as const
