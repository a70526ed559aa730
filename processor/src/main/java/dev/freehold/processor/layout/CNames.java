package dev.freehold.processor.layout;

/** The names of members that no declaration names. */
public final class CNames {
  /** Which variant of a tagged union is active: its place among the variants from 1, or 0. */
  public static final String TAG = "tag";

  /** The union of all variants of a tagged union. */
  public static final String VARIANT = "variant";

  /** How many bytes of a text are in use. */
  public static final String LENGTH = "length";

  /** The bytes of a text. */
  public static final String BYTES = "bytes";

  private CNames() {}
}
