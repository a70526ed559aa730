package dev.freehold.differential.print;

/** Text in the making, line by line. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int count;

  void add(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    count++;
  }

  /** A line after which text is indented. */
  void open(String line) {
    add(line);
    depth++;
  }

  /** A line before which the indentation ends. */
  void close(String line) {
    depth--;
    add(line);
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
