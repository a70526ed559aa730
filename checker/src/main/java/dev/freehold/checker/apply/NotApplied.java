package dev.freehold.checker.apply;

import java.nio.file.Path;

/** A file is left as it is; the reason says to users which, and why. */
final class NotApplied extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  NotApplied(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  static NotApplied changed(Path path) {
    return new NotApplied(path + " has changed since it was compiled");
  }
}
