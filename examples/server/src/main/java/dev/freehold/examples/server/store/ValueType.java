package dev.freehold.examples.server.store;

/** What a key's value is, with the name that clients see. */
public enum ValueType {
  STRING("string"),
  LIST("list"),
  SET("set"),
  SORTED_SET("zset"),
  HASH("hash");

  private static final ValueType[] ALL = values();

  private final String word;

  ValueType(String word) {
    this.word = word;
  }

  /** The word for it in TYPE and SCAN. */
  public String word() {
    return word;
  }

  static ValueType of(byte ordinal) {
    return ALL[ordinal];
  }
}
