package dev.freehold.examples.server.store;

/** How Redis would keep a value, by the name that OBJECT ENCODING has for it. */
public enum Encoding {
  INT("int"),
  EMBSTR("embstr"),
  RAW("raw"),
  QUICKLIST("quicklist"),
  LISTPACK("listpack"),
  INTSET("intset"),
  HASHTABLE("hashtable"),
  SKIPLIST("skiplist");

  private static final Encoding[] ALL = values();

  private final String word;

  Encoding(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Encoding of(byte ordinal) {
    return ALL[ordinal];
  }
}
