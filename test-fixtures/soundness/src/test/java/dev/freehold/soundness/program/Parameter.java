package dev.freehold.soundness.program;

/**
 * One operand of an operation.
 *
 * @param type its type
 * @param lending what is done with it
 * @param field which field of it is read or written; empty for the whole
 * @param receiver whether it stands before the dot, so that it is borrowed after the others
 */
public record Parameter(Type type, Lending lending, String field, boolean receiver) {}
