package dev.freehold.checker.fix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a source from what it was, or will be. */
public final class SourceDigest {
  private SourceDigest() {}

  /**
   * The SHA-256 of a text in UTF-8, in hexadecimal digits: of a source that is in UTF-8 what {@code
   * sha256sum} says of the file.
   */
  public static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
