package dev.freehold.internal;

/** Knows which variant of a union is the active one, by its tag; 0 while there is none. */
public abstract class TaggedUnion {
  private final FieldHolder holder;
  private final String field;

  TaggedUnion(FieldHolder holder, String field) {
    this.holder = holder;
    this.field = field;
  }

  /** The tag of the active variant, or 0. */
  protected abstract int tag$();

  /** Makes another variant the active one. */
  protected abstract void choose$(int tag);

  /** Leaves no variant active. */
  public final void clear$() {
    choose$(0);
  }

  /** The error of asking for the active variant when there is none. */
  protected final RuntimeException noneActive$() {
    return UnionErrors.noneActive(place(), field);
  }

  /** The error of choosing what is not permitted. */
  protected final RuntimeException notAVariant$(Class<?> type) {
    return UnionErrors.notAVariant(place(), type);
  }

  final FieldHolder holder() {
    return holder;
  }

  final String place() {
    return holder.place(field);
  }
}
