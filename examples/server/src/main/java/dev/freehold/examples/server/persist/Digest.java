package dev.freehold.examples.server.persist;

import dev.freehold.examples.server.resp.Ascii;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Twenty bytes that others are mixed into, in an order that counts or in one that does not: {@code
 * mixDigest} and {@code xorDigest} of Redis's debug.c.
 */
final class Digest {
  private static final int SIZE = 20;

  private final MessageDigest sha1;
  private final byte[] value = new byte[SIZE];

  Digest() {
    try {
      sha1 = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  void clear() {
    Arrays.fill(value, (byte) 0);
  }

  byte[] value() {
    return value;
  }

  /** The order in which it is called does not count. */
  void add(byte[] bytes, int length) {
    sha1.update(bytes, 0, length);
    byte[] hash = sha1.digest();
    for (int at = 0; at < SIZE; at++) {
      value[at] ^= hash[at];
    }
  }

  /** Adds what another one is as it is. */
  void add(Digest other) {
    add(other.value, SIZE);
  }

  /** The order in which it is called counts. */
  void mix(byte[] bytes, int length) {
    add(bytes, length);
    System.arraycopy(sha1.digest(value), 0, value, 0, SIZE);
  }

  /** Mixes a number as it goes over a network. */
  void mix(int number) {
    mix(
        new byte[] {
          (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
        },
        4);
  }

  /** As digits. */
  byte[] text() {
    return Ascii.of(HexFormat.of().formatHex(value));
  }
}
