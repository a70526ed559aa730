package dev.freehold.internal.mapped;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file must have been written for so that a pool can use it, and where its parts are:
 *
 * <pre>
 * header      one page
 * words       one for a replacement under way, one for the present capacity, then those of each
 *             slot, as many as there may be
 * slots       from the next page on, as many as there are
 * </pre>
 *
 * @param pool the simple name of the pool's class
 * @param initial how many slots a new file has
 * @param capacity how many slots there may be
 * @param grows whether the file gets more slots when all are in use
 * @param sums whether each slot has a checksum
 * @param slotSize in bytes
 * @param fields one line for each field: its name, type and offset
 */
public record MappedLayout(
    String pool,
    int initial,
    int capacity,
    boolean grows,
    boolean sums,
    long slotSize,
    List<String> fields) {
  static final int PAGE = 4096;

  /** The layout of no file. */
  static final MappedLayout NONE = new MappedLayout("", 0, 0, false, false, 1, List.of());

  /** Where the word of a replacement under way is, in bytes from the beginning of the file. */
  static final long REPLACEMENT = PAGE;

  /** Where the word of the present capacity is, where the file grows. */
  static final long GROWN = PAGE + Long.BYTES;

  static final long WORDS = PAGE + 64;

  static final String CAPACITY = "capacity ";
  static final String UP_TO = "up to ";
  static final String SLOT = "slot of ";
  static final String BYTES = " bytes";
  static final String SUMS = "a checksum for each slot";

  /** The state of a slot is one word; beside it may be its checksum, and whom it replaced. */
  private static final int WORDS_WITH_SUM = 3;

  private static final int SUM = Long.BYTES;
  private static final int LINK = 2 * Long.BYTES;

  /** The same where a new file has so many slots. */
  MappedLayout startingWith(int slots) {
    return new MappedLayout(pool, slots, capacity, grows, sums, slotSize, fields);
  }

  /** The version of the format that has all that this layout needs. */
  int version() {
    return grows || sums ? Header.VERSION : Header.PLAIN_VERSION;
  }

  /** Where the word of a slot is, in bytes from the beginning of the file. */
  long word(int slot) {
    return WORDS + (long) slot * Long.BYTES * (sums ? WORDS_WITH_SUM : 1);
  }

  /** Where the checksum of a slot is, in bytes from the beginning of the file. */
  long sum(int slot) {
    return word(slot) + SUM;
  }

  /** Where it is written whose place the element of a slot took. */
  long link(int slot) {
    return word(slot) + LINK;
  }

  /** Where the first slot is, in bytes from the beginning of the file. */
  long slots() {
    return (word(capacity) + PAGE - 1) / PAGE * PAGE;
  }

  /** Where a slot is, in bytes from the beginning of the file. */
  long slot(int slot) {
    return slots() + slot * slotSize;
  }

  /** How long a file of so many slots is, in bytes. */
  long length(int present) {
    return slot(present);
  }

  /** The word that says how many slots there are at present. */
  static long grown(int present) {
    return StateWord.encode(present, (int) GROWN);
  }

  /** How many slots there are, which a file that grows says in a word. */
  int present(long grown) {
    return grows ? (int) StateWord.generation(grown) : capacity;
  }

  /** Whether the word is one that says how many slots there are. */
  boolean isSoundCapacity(long grown) {
    int present = (int) StateWord.generation(grown);
    return !grows || (grown == grown(present) && present >= 1 && present <= capacity);
  }

  /** The whole layout in words, one line for each thing that must be the same. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(CAPACITY + (grows ? UP_TO : "") + capacity);
    lines.add(SLOT + slotSize + BYTES);
    if (sums) {
      lines.add(SUMS);
    }
    lines.addAll(fields);
    return List.copyOf(lines);
  }

  /** A number of 32 bytes that no other layout has. */
  byte[] fingerprint() {
    return fingerprint(String.join("\n", lines()));
  }

  static byte[] fingerprint(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
