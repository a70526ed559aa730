package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Statement;
import java.util.List;
import java.util.function.Consumer;

/** How switch statements are written. */
final class Selects {
  private Selects() {}

  static void write(Lines lines, Statement.Select select, Consumer<Block> body) {
    List<Block> arms = select.arms();
    lines.open("switch (choices.pick(" + count(select) + "))");
    for (int i = 0; i < arms.size(); i++) {
      boolean fallback = select.complete() && i == arms.size() - 1;
      String label = fallback ? "default" : "case " + i;
      if (select.arrows()) {
        lines.open(label + " ->");
      } else {
        lines.open(label + ":");
      }
      body.accept(arms.get(i));
      lines.close();
    }
    lines.close();
  }

  /** Without a default, it may be that no arm is taken. */
  private static int count(Statement.Select select) {
    int arms = select.arms().size();
    return Math.max(2, select.complete() ? arms : arms + 1);
  }
}
