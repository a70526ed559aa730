package dev.freehold.internal.mapped;

import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file must have been written for so that a pool can use it, and where its parts are:
 *
 * <pre>
 * header      one page
 * words       one for a replacement under way, then one for each slot
 * slots       from the next page on
 * </pre>
 *
 * @param pool the simple name of the pool's class
 * @param capacity in slots
 * @param slotSize in bytes
 * @param fields one line for each field: its name, type and offset
 */
public record MappedLayout(String pool, int capacity, long slotSize, List<String> fields) {
  /** What a file of so many elements of a struct must have been written for. */
  public static MappedLayout of(String pool, int capacity, StructLayout element) {
    return new MappedLayout(pool, capacity, element.byteSize(), FieldLines.of(element));
  }

  static final int PAGE = 4096;

  /** Where the word of a replacement under way is, in bytes from the beginning of the file. */
  static final long REPLACEMENT = PAGE;

  private static final long WORDS = PAGE + 64;

  /** Where the word of a slot is, in bytes from the beginning of the file. */
  static long word(int slot) {
    return WORDS + (long) slot * Long.BYTES;
  }

  /** Where the first slot is, in bytes from the beginning of the file. */
  long slots() {
    return (word(capacity) + PAGE - 1) / PAGE * PAGE;
  }

  /** How long the file is, in bytes. */
  long length() {
    return slots() + capacity * slotSize;
  }

  /** The whole layout in words, one line for each thing that must be the same. */
  List<String> lines() {
    Stream<String> sizes = Stream.of("capacity " + capacity, "slot of " + slotSize + " bytes");
    return Stream.concat(sizes, fields.stream()).toList();
  }

  /** A number of 32 bytes that no other layout has. */
  byte[] fingerprint() {
    String text = String.join("\n", lines());
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
