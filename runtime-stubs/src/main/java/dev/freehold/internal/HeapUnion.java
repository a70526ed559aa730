package dev.freehold.internal;

/** A union whose variants are Java objects beside each other. */
public abstract class HeapUnion extends TaggedUnion {
  private int tag;

  /** Makes the union of one field, with no variant active. */
  protected HeapUnion(FieldHolder holder, String field) {
    super(holder, field);
  }

  @Override
  protected final int tag$() {
    return tag;
  }

  @Override
  protected final void choose$(int chosen) {
    tag = chosen;
  }
}
