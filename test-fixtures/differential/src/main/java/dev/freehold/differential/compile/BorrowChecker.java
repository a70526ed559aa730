package dev.freehold.differential.compile;

/** The borrow checkers that are in the Rust compiler. */
public enum BorrowChecker {
  /** The one that everybody uses: non-lexical lifetimes. */
  TODAY(""),
  /** The one that is being made, which accepts more. */
  POLONIUS("-Zpolonius=next"),
  /** The model of that one, which is more exact in some respects, and slower. */
  DATALOG("-Zpolonius=legacy");

  private final String option;

  BorrowChecker(String option) {
    this.option = option;
  }

  /** What rustc has to be told; empty for nothing. */
  String option() {
    return option;
  }
}
