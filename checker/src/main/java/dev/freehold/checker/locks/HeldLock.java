package dev.freehold.checker.locks;

/** A lock that is held: a place, and what of the object there is locked. */
record HeldLock(LockPath path, Mode mode) {
  /** What of an object is locked; each excludes its own kind only. */
  enum Mode {
    /** Its monitor, by {@code synchronized}. */
    MONITOR,
    /** It is a lock, and locked. */
    LOCK,
    /** It is a lock for readers and writers, and locked for reading. */
    READ,
    /** It is a lock for readers and writers, and locked for writing. */
    WRITE
  }

  HeldLock at(LockPath other) {
    return new HeldLock(other, mode);
  }
}
