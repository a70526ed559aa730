package dev.freehold.soundness.render;

/** Java text, line by line. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int count;

  /** Adds a line. */
  void add(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    count++;
  }

  /** Adds a line that opens a block. */
  void open(String line) {
    add(line + " {");
    depth++;
  }

  /** Closes a block and opens the next one that belongs to it. */
  void next(String line) {
    depth--;
    open("} " + line);
  }

  /** Closes a block, with something after its brace. */
  void close(String rest) {
    depth--;
    add("}" + rest);
  }

  /** Closes a block. */
  void close() {
    close("");
  }

  /** How many lines there are. */
  int count() {
    return count;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
