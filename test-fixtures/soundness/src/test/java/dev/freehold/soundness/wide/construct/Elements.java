package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Elements of pools: inline arrays, fields, parts, and how they are released. */
public final class Elements implements Construct {
  @Override
  public boolean fits(Writer w) {
    return w.hasPools();
  }

  @Override
  public void write(Writer w) {
    String cell = w.fresh("c");
    boolean forgets = w.slip(2);
    w.line("Cell %s = cells.alloc();", cell);
    for (int i = w.chance().below(4); i >= 0; i--) {
      use(w, cell);
    }
    w.holding(w.chance().below(2));
    if (!forgets) {
      w.line(w.chance().of("%s.close();", "cells.free(%s);", "Acts.take(%s);"), cell);
    }
    if (w.slip(2)) {
      use(w, cell);
    }
  }

  private static void use(Writer w, String cell) {
    String part = w.fresh("p");
    switch (w.chance().below(8)) {
      case 0 -> w.line("%s.n(%1$s.n() + 1);", cell);
      case 1 -> w.line("%s.marks().set(%1$s.n() & 1, 4);", cell);
      case 2 -> w.line("Path.note(%s.marks().get(0) + %1$s.left().v());", cell);
      case 3 -> {
        w.line("@Mut Side %s = %s.left();", part, cell);
        if (w.slip()) {
          w.line("%s.left().v(2);", cell);
        }
        w.line("%s.v(3);", part);
      }
      case 4 -> w.line("Acts.write(%s);", cell);
      case 5 -> w.line("Deeds.now(() -> %s.n(5));", cell);
      case 6 -> w.line("Path.note(Deeds.ask(%s::n));", cell);
      default -> w.line("%s.left().corner().w(%1$s.right().v());", cell);
    }
  }
}
