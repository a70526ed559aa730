package dev.freehold.checker.violation;

import dev.freehold.internal.rule.RuleKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What stays the same of a violation while other code changes: the rule, what it is in, and the
 * text of its line; where that is no more than a brace, at which a variable ends, the text of the
 * line where it began. Neither the number of the line nor its indentation is part of it, nor the
 * file, nor the numbers of anonymous classes.
 *
 * @param value 16 hexadecimal digits, a colon, and which one it is of those alike, from 1
 */
public record Fingerprint(String value) {
  private static final int DIGITS = 16;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\w");

  static Fingerprint of(Violation violation, int occurrence) {
    return new Fingerprint(digest(violation) + ":" + occurrence);
  }

  /** The same for violations that are alike. */
  static String digest(Violation violation) {
    return digest(violation, violation.within());
  }

  /**
   * Whether it is that of the violation, or was when what it is in had another name.
   *
   * @param within what it is, or was, in
   */
  public boolean fits(Violation violation, Declaration within) {
    return value.startsWith(digest(violation, within) + ":");
  }

  private static String digest(Violation violation, Declaration within) {
    return digest(
        violation.key(),
        within.typeWithoutNumbers(),
        within.member(),
        SPACE.matcher(codeOf(violation)).replaceAll(""));
  }

  private static String codeOf(Violation violation) {
    String code = violation.place().code();
    boolean brace = !WORD.matcher(code).find() && !violation.steps().isEmpty();
    return brace ? code + violation.steps().get(0).place().code() : code;
  }

  private static String digest(RuleKey key, String type, String member, String code) {
    String all = String.join("\n", key.text(), type, member, code);
    byte[] digest = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
