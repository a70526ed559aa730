package dev.freehold.checker.locks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of locks at one point of a body.
 *
 * @param entry whether what callers hold is held as well: not so in a function that is kept
 * @param locks what the body itself has locked
 * @param fresh objects that nobody else has yet, which need no lock
 */
record Held(boolean entry, Set<HeldLock> locks, Set<LockPath.Root> fresh) {
  static final Held NOTHING = new Held(false, Set.of(), Set.of());

  Held with(HeldLock lock) {
    Set<HeldLock> more = new HashSet<>(locks);
    more.add(lock);
    return new Held(entry, Set.copyOf(more), fresh);
  }

  Held without(Predicate<HeldLock> given) {
    Set<HeldLock> fewer = new HashSet<>(locks);
    fewer.removeIf(given);
    return new Held(entry, Set.copyOf(fewer), fresh);
  }

  Held withFresh(LockPath.Root root) {
    Set<LockPath.Root> more = new HashSet<>(fresh);
    more.add(root);
    return new Held(entry, locks, Set.copyOf(more));
  }

  Held withoutFresh(LockPath.Root root) {
    Set<LockPath.Root> fewer = new HashSet<>(fresh);
    fewer.remove(root);
    return new Held(entry, locks, Set.copyOf(fewer));
  }

  /** What is held on both of two ways to one point. */
  Held meet(Held other) {
    Set<HeldLock> both = new HashSet<>(locks);
    both.retainAll(other.locks);
    Set<LockPath.Root> alone = new HashSet<>(fresh);
    alone.retainAll(other.fresh);
    return new Held(entry && other.entry, Set.copyOf(both), Set.copyOf(alone));
  }

  /** With what a caller holds, where that counts. */
  Held in(Held caller) {
    if (!entry) {
      return this;
    }
    Set<HeldLock> more = new HashSet<>(locks);
    more.addAll(caller.locks);
    Set<LockPath.Root> alone = new HashSet<>(fresh);
    alone.addAll(caller.fresh);
    return new Held(false, Set.copyOf(more), Set.copyOf(alone));
  }
}
