package dev.freehold.examples.server.store;

/**
 * Up to how many elements, and elements of how many bytes, Redis keeps a value in its compact way:
 * OBJECT ENCODING tells it, and small hashes are in the order in which their fields came.
 */
public final class Thresholds {
  private int hashEntries = 128;
  private int hashBytes = 64;
  private int setNumbers = 512;
  private int sortedSetEntries = 128;
  private int sortedSetBytes = 64;

  public int hashEntries() {
    return hashEntries;
  }

  /** Sets {@code hash-max-listpack-entries}. */
  public void hashEntries(int value) {
    hashEntries = value;
  }

  public int hashBytes() {
    return hashBytes;
  }

  /** Sets {@code hash-max-listpack-value}. */
  public void hashBytes(int value) {
    hashBytes = value;
  }

  public int setNumbers() {
    return setNumbers;
  }

  /** Sets {@code set-max-intset-entries}. */
  public void setNumbers(int value) {
    setNumbers = value;
  }

  public int sortedSetEntries() {
    return sortedSetEntries;
  }

  /** Sets {@code zset-max-listpack-entries}. */
  public void sortedSetEntries(int value) {
    sortedSetEntries = value;
  }

  public int sortedSetBytes() {
    return sortedSetBytes;
  }

  /** Sets {@code zset-max-listpack-value}. */
  public void sortedSetBytes(int value) {
    sortedSetBytes = value;
  }
}
