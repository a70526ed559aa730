package dev.freehold.checker.release;

/** What a variable owns cannot be released automatically; the message says why, as a clause. */
final class NotReleased extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotReleased(String why) {
    super(why, null, false, false);
  }

  /** Why not. */
  String why() {
    return String.valueOf(getMessage());
  }
}
