package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Variable;

/** How the fields of a pair are declared. */
final class Fields {
  private Fields() {}

  static void declare(Lines lines, Variable field, boolean traced) {
    String name = field.name().substring("this.".length());
    lines.add("private @Own " + field.type().text() + " " + name + ";");
    if (traced) {
      lines.add("private Tag " + name + "_ = Tag.NONE;");
    }
  }

  /** What {@code close}, which has no parameters, is to know. */
  static void context(Lines lines, boolean traced) {
    lines.add("private Choices choices;");
    if (traced) {
      lines.add("private Trace trace;");
    }
  }
}
