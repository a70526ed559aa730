package dev.freehold.checker.flow.store;

/**
 * How a loan ended.
 *
 * @param ending the access that ended it
 * @param loan the loan that did not allow it: the one that ended, or one it was taken through
 */
public record Death(Ending ending, Loan loan) {}
