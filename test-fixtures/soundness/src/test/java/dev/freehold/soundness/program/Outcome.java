package dev.freehold.soundness.program;

import java.util.List;

/**
 * What an operation hands back.
 *
 * @param type its type
 * @param origin where it comes from
 * @param writable whether a borrow may be written through
 * @param from the operands that a borrow may be taken from, by their numbers
 * @param step which part of its operand a borrow is, where it is a part
 */
public record Outcome(Type type, Origin origin, boolean writable, List<Integer> from, String step) {
  /** Where a result comes from. */
  public enum Origin {
    /** There is none. */
    NOTHING,
    /** A number. */
    NUMBER,
    /** It is the caller's. */
    OWNED,
    /** It is the caller's, or null. */
    OWNED_OR_NULL,
    /** It is the caller's, and nothing has been written to it. */
    UNWRITTEN,
    /** It is the caller's, and has to be released before the operand is used again. */
    TIED,
    /** The operand itself, under another name. */
    SAME,
    /** One of the operands themselves. */
    OPERAND,
    /** A part of an operand. */
    PART,
    /** What an operand holds. */
    CONTENT,
    /** What an operand holds, or null. */
    CONTENT_OR_NULL,
    /** A value that ends with the operand. */
    LEASE,
    /** A view of an operand. */
    VIEW,
    /** What a generated method says. */
    RETURNED;

    /** Whether it is the caller's. */
    public boolean isOwned() {
      return this == OWNED || this == OWNED_OR_NULL || this == UNWRITTEN;
    }

    /** Whether it may be null. */
    public boolean maybeNull() {
      return this == OWNED_OR_NULL || this == CONTENT_OR_NULL;
    }
  }

  /** No result. */
  public static final Outcome NOTHING =
      new Outcome(Type.NOTHING, Origin.NOTHING, false, List.of(), "");

  static final Outcome NUMBER = new Outcome(Type.NUMBER, Origin.NUMBER, false, List.of(), "");

  /** Whether it lives no longer than an operand. */
  public boolean isBorrow() {
    return !from.isEmpty();
  }
}
