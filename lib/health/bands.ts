/** How a client stands. `unknown` means too little mail to say; it is never a guess at healthy. */
export const bands = ['healthy', 'watch', 'strained', 'critical', 'unknown'] as const
