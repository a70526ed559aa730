package dev.freehold.checker.bodies;

/** What becomes of a value, one bit each; nothing, where it is only looked at. */
final class Effects {
  static final int CLOSED = 1;
  static final int KEPT = 2;
  static final int GIVEN = 4;

  /** It goes into the object that is made, which closes it when it is closed. */
  static final int WRAPPED = 8;

  private Effects() {}
}
