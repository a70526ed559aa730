package dev.freehold.pool;

/**
 * Where the fields of a pool's elements are kept.
 *
 * @since 0.1.0
 */
public enum Storage {
  /** In fields of a Java object, one for each slot. */
  HEAP,

  /**
   * In native memory, laid out as C does it: for I/O and foreign calls. It needs Java 22 or later.
   */
  NATIVE,

  /**
   * In a file that is mapped into memory, laid out as C does it. A later process opens it again and
   * finds what was committed, whatever became of the process that wrote it. It needs Java 22 or
   * later.
   */
  MAPPED
}
