/** Money owed for work, and sums. */
export const MONEY =
  /\b(?:invoices?|bills?|fees?|deposits?|balance|payments?|retainers?|instal?lments?|remittance|statements?|milestones?|amounts?|sums?|money|tuition|rate|fee note|transfer|pay)\b|[$€£₩¥₹]\s?\d|\b(?:R|Rs|kr|CHF|EUR|USD|GBP|NZD|AUD|CAD|SGD)\.?\s?\d|\d\s?(?:euros?|dollars?|pounds?|quid|bucks|k\b|EUR|USD|GBP|€|£|kr\b)|\b\d{1,3},\d{3}\b/i
