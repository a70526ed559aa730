package dev.freehold.examples.server.trial.compare;

import java.util.Random;

/**
 * Draws arguments: mostly what a command expects, near its limits, and now and then something else.
 */
final class Values {
  /**
   * Noon of the first of January 2100, in seconds: far enough that nothing expires while a script
   * runs.
   */
  private static final long LATER = 4_102_488_000L;

  private static final String[] INTS = {
    "0",
    "1",
    "-1",
    "7",
    "10",
    "100",
    "-5",
    "12345",
    "127",
    "128",
    "-129",
    "32768",
    "65536",
    "2147483647",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "9223372036854775806",
    "+1",
    "01",
    "-0",
    " 1",
    "1.0"
  };
  private static final String[] FLOATS = {
    "0",
    "1",
    "0.1",
    "0.2",
    "-1.5",
    "3.0e3",
    "1e10",
    "5e-3",
    "10.5",
    "200",
    "-200",
    "1.23456789",
    "3.14159265358979",
    "1e400",
    "inf",
    "nan",
    "-inf",
    "0x10",
    "1 ",
    "",
    "abc",
    "1e17",
    "1234567.125",
    ".5",
    "5."
  };
  private static final String[] SCORES = {
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "-1",
    "1.5",
    "2.5",
    "1e3",
    "inf",
    "-inf",
    "+inf",
    "0.1",
    "0.30000000000000004",
    "1e21",
    "1e-7",
    "123456789012345678",
    "-0",
    "3.0000000000000000001",
    "1e308",
    "0x1p3",
    "12345678.9"
  };
  private static final String[] BOUNDS = {
    "-inf", "+inf", "inf", "(1", "(2", "1", "2", "3", "(5", "0", "(-inf", "1.5", "1e3", "((1", "x"
  };
  private static final String[] LEX = {
    "-", "+", "[m1", "[m2", "(m1", "(m5", "[m", "[", "(", "[m9", "m1", "[1", "[z"
  };
  private static final String[] INDEXES = {
    "0",
    "-1",
    "1",
    "2",
    "3",
    "-2",
    "-3",
    "5",
    "10",
    "-10",
    "100",
    "-100",
    "1000",
    "9223372036854775807",
    "-9223372036854775808"
  };
  private static final String[] GLOBS = {
    "*", "k*", "?1", "s?", "[kl]*", "[^k]*", "*1", "k[0-3]", "\\*", "", "h*1", "m*", "m?", "[a-",
    "z\\"
  };
  private static final String[] FIELDS = {
    "u8", "i8", "u1", "i16", "u32", "i64", "u63", "i5", "u64", "i65", "u0", "x8", "i32"
  };
  private static final String[] BITS = {
    "0", "1", "7", "8", "9", "15", "63", "100", "1000", "#1", "-1", "4294967296", "x"
  };
  private static final String[] WRONG = {
    "",
    "x",
    "-1",
    "1.5",
    "9223372036854775808",
    "(",
    "\r\n",
    "WITHSCORES",
    "NX",
    "COUNT",
    "*",
    "\0",
    "ÿþ"
  };

  private final Random random;
  private final char theme;

  /**
   * @param theme names the keys that are drawn most often, so that types mostly fit
   */
  Values(Random random, String theme) {
    this.random = random;
    this.theme = theme.equals("sets") ? 'e' : theme.charAt(0);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Something that few commands take at this place. */
  String wrong() {
    return any(WRONG);
  }

  String draw(String kind) {
    return switch (kind) {
      case "key" -> key();
      case "lexkey" -> "x" + below(2); // members of one score: the order of others by name is open
      case "value" -> value();
      case "member" -> member();
      case "int" -> below(4) == 0 ? Integer.toString(below(2_000) - 1_000) : any(INTS);
      case "small" -> Integer.toString(below(8));
      case "count" -> any("0", "1", "2", "3", "10", "1", "2", "-1", "x");
      case "float" -> any(FLOATS);
      case "score" -> below(2) == 0 ? Integer.toString(below(6)) : any(SCORES);
      case "bound" -> any(BOUNDS);
      case "lex" -> any(LEX);
      case "index" -> any(INDEXES);
      case "glob" -> any(GLOBS);
      case "field" -> any(FIELDS);
      case "bit" -> any(BITS);
      case "ttl" -> any("1000", "5000", "100000", "3000000");
      case "ttlms" -> any("1000000", "5000000", "100000000");
      case "at" -> Long.toString(LATER + 1_000L * below(3));
      case "atms" -> Long.toString(1_000 * LATER + 1_000_000L * below(3));
      case "wait" -> any("0.01", "0.001", "0.01", "-1", "x", "1e-3", "inf");
      default -> throw new IllegalArgumentException("no kind of value is named " + kind);
    };
  }

  private String key() {
    char letter = below(12) == 0 ? any("s", "k", "l", "h", "z", "e").charAt(0) : theme;
    return letter + Integer.toString(below(6));
  }

  private String member() {
    return switch (below(14)) {
      case 0 -> value();
      case 1, 2 -> Integer.toString(below(30));
      default -> "m" + below(below(8) == 0 ? 400 : 12);
    };
  }

  private String value() {
    return switch (below(16)) {
      case 0 -> "";
      case 1 -> "with space";
      case 2 -> "\0\r\n\"\u00ff\\";
      case 3 -> "x".repeat(43 + below(3));
      case 4 -> "y".repeat(62 + below(5));
      case 5 -> below(4) == 0 ? "z".repeat(3_000 + below(9_000)) : "v1";
      case 6 -> any(INTS);
      case 7 -> any(FLOATS);
      case 8 -> Integer.toString(below(100_000));
      default -> "v" + below(20);
    };
  }

  private String any(String... choices) {
    return choices[below(choices.length)];
  }
}
