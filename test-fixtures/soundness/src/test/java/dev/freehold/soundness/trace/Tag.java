package dev.freehold.soundness.trace;

/** What a variable of a traced program holds: a part of a value, by some right. */
public final class Tag {
  /** What is known of null. */
  public static final Tag NONE = new Tag(null, "", null, false);

  private final Loan loan;
  private final String path;
  private final Object object;
  private final boolean writable;

  /**
   * Makes a tag.
   *
   * @param path the part, as in {@link Loan}
   * @param object what the variable names, where it is known
   */
  Tag(Loan loan, String path, Object object, boolean writable) {
    this.loan = loan;
    this.path = path;
    this.object = object;
    this.writable = writable;
  }

  /** A part of it, by the same right. */
  public Tag part(String step) {
    return this == NONE ? NONE : new Tag(loan, path + step + "/", null, writable);
  }

  /** Something that it holds, by the same right. */
  public Tag content(Object held) {
    return this == NONE || held == null
        ? NONE
        : new Tag(loan, path + "#" + System.identityHashCode(held) + "/", held, writable);
  }

  /** The same, for reading only. */
  public Tag reading() {
    return this == NONE ? NONE : new Tag(loan, path, object, false);
  }

  /** The same, by a right that was taken through it. */
  Tag through(Loan other) {
    return new Tag(other, path, object, true);
  }

  Loan loan() {
    return loan;
  }

  String path() {
    return path;
  }

  /** Whether it names that object. */
  boolean is(Object other) {
    return object == other;
  }

  boolean isWritable() {
    return writable && loan.kind() != Loan.Kind.SHARED;
  }

  boolean isOwner() {
    return loan.kind() == Loan.Kind.OWNER && path.isEmpty();
  }
}
