package dev.freehold.soundness.wide.write;

import java.util.ArrayList;
import java.util.List;

/** A method or lambda that is being written: what can be named in it. */
final class Frame {
  final boolean pools;
  final List<Name> names = new ArrayList<>();

  /** How many blocks are around. */
  int level;

  /** The innermost block out of which a declared exception gets; -1 if it must not be thrown. */
  int failing;

  Frame(boolean fails, boolean pools, int level) {
    this.failing = fails ? level : -1;
    this.pools = pools;
    this.level = level;
  }

  /** Uses a name: borrows that do not allow it end. */
  void access(Name used, boolean write) {
    for (Name each : names) {
      boolean borrow = each.lender != null && each.mode != Name.Mode.OWN;
      boolean against = write || each.mode == Name.Mode.MUT;
      if (borrow && against && each.root() == used.root() && !used.comesFrom(each)) {
        each.gone = true;
      }
    }
  }

  /** Whether something has to be released before it is written or goes. */
  boolean isLeased(Name name) {
    return names.stream().anyMatch(each -> each != name && each.owes() && each.comesFrom(name));
  }

  /** Whether a declared exception loses nothing here. */
  boolean mayFail() {
    return failing >= 0 && names.stream().noneMatch(each -> each.level >= failing && each.owes());
  }
}
