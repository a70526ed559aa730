package dev.freehold.examples.server.config;

import java.util.List;

/**
 * An option.
 *
 * @param name as in redis.conf
 * @param kind what values it takes
 * @param standard its value unless somebody says something else
 * @param least the least number
 * @param most the largest number
 * @param words the words, of those that take words
 * @param changes whether it may be set while the server runs
 */
public record Setting(
    String name,
    Kind kind,
    String standard,
    long least,
    long most,
    List<String> words,
    boolean changes) {
  /** What values an option takes. */
  public enum Kind {
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A number. */
    NUMBER,
    /** A number of bytes, with a unit or without. */
    MEMORY,
    /** One of several words. */
    WORD,
    /** Anything. */
    TEXT
  }

  static Setting yesNo(String name, boolean standard) {
    return new Setting(name, Kind.YES_NO, standard ? "yes" : "no", 0, 0, List.of(), true);
  }

  static Setting number(String name, long standard, long least, long most) {
    return new Setting(name, Kind.NUMBER, Long.toString(standard), least, most, List.of(), true);
  }

  static Setting memory(String name, long standard, long least, long most) {
    return new Setting(name, Kind.MEMORY, Long.toString(standard), least, most, List.of(), true);
  }

  static Setting word(String name, String standard, String... words) {
    return new Setting(name, Kind.WORD, standard, 0, 0, List.of(words), true);
  }

  static Setting text(String name, String standard) {
    return new Setting(name, Kind.TEXT, standard, 0, 0, List.of(), true);
  }

  /** The same, which may be said at the start only. */
  Setting atStart() {
    return new Setting(name, kind, standard, least, most, words, false);
  }
}
