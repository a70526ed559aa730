package dev.freehold.examples.server.command.zset;

/** What is made of several sorted sets, by the name of the command. */
enum Operation {
  UNION("zunion"),
  INTERSECTION("zinter"),
  DIFFERENCE("zdiff"),
  COUNT("zintercard");

  private final String word;

  Operation(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Whether scores are weighted and put together. */
  boolean weighs() {
    return this == UNION || this == INTERSECTION;
  }
}
