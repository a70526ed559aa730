package dev.freehold.checker.flow.store;

/**
 * What is done to a place through one name, which ends loans that others took of it.
 *
 * <p>The rules are those of Rust's borrow checker ({@code rustc_borrowck}, {@code access_place}).
 */
public enum Access {
  /** A field is read. */
  READ(true, false, false),
  /** A shared borrow is taken. */
  BORROW_SHARED(true, false, false),
  /** A field is changed from its old value, as {@code +=} does. */
  UPDATE(true, true, false),
  /** A field is given another value. */
  ASSIGN(true, true, false),
  /** An exclusive borrow is taken. */
  BORROW_MUT(true, true, false),
  /** A handle is looked up, which may name it, for reading. */
  FIND(true, false, false),
  /** A handle is looked up, which may name it, for reading and writing. */
  FIND_MUT(true, true, false),
  /** What is there is replaced, as by another variant of a union. */
  REPLACE(true, true, true),
  /** The elements of a region are released, all at once. */
  RESET(true, true, true),
  /** The value is handed over. */
  MOVE(true, true, true),
  /** The value is released. */
  RELEASE(true, true, true),
  /** A try statement releases the value at its end. */
  CLOSE(true, true, true),
  /** A region is released, and with it all that is in it. */
  RELEASE_REGION(true, true, true),
  /** The value is released at the end of its scope, as the compiler adds it. */
  DROP(true, true, true),
  /** The value was the result of an expression, and nobody took it. */
  LOSE(true, true, true);

  private final boolean endsExclusive;
  private final boolean endsShared;
  private final boolean endsAlias;

  Access(boolean endsExclusive, boolean endsShared, boolean endsAlias) {
    this.endsExclusive = endsExclusive;
    this.endsShared = endsShared;
    this.endsAlias = endsAlias;
  }

  /** Whether a loan ends when this is done to that part of the value. */
  boolean ends(Loan loan, Path part) {
    return loan.path().overlaps(part)
        && switch (loan.kind()) {
          case EXCLUSIVE -> endsExclusive;
          case SHARED -> endsShared;
          case ALIAS, ALIAS_OF_BORROW ->
              endsAlias
                  ? reaches(loan, part)
                  : this == BORROW_MUT && loan.path().isInVariantWithin(part);
        };
  }

  /** A name for what stays, of which a part is replaced, names the same as before. */
  private boolean reaches(Loan alias, Path part) {
    return this != REPLACE || alias.path().isWithin(part);
  }

  /** What is left to those who named the value. */
  Binding.Status leaves() {
    return switch (this) {
      case MOVE -> Binding.Status.MOVED;
      case RELEASE, CLOSE, RELEASE_REGION, DROP, LOSE -> Binding.Status.RELEASED;
      default -> Binding.Status.LIVE;
    };
  }

  /** Whether there is nothing at the place afterwards. */
  public boolean leavesNothing() {
    return leaves() != Binding.Status.LIVE;
  }

  /** Whether it is the end of what was allocated in a region. */
  public boolean endsRegion() {
    return this == RESET || this == RELEASE_REGION;
  }

  /** Whether it changes what is at the place. */
  public boolean writes() {
    return endsShared;
  }
}
