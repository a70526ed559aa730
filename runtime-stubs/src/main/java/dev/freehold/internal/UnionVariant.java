package dev.freehold.internal;

/** A variant of a union, whose fields can be used only while it is the active one. */
public final class UnionVariant extends FieldHolder {
  private final TaggedUnion union;
  private final int tag;
  private final String name;

  /**
   * Makes a variant.
   *
   * @param tag the union's tag while this one is active
   * @param name what messages call it
   */
  public UnionVariant(TaggedUnion union, int tag, String name) {
    this.union = union;
    this.tag = tag;
    this.name = name;
  }

  /** Throws unless the element is allocated and the variant is active. */
  public void checkLive$() {
    union.holder().checkLive();
    checkActive$();
  }

  /** Throws unless the variant is active. */
  public void checkActive$() {
    if (union.tag$() != tag) {
      throw UnionErrors.notActive(union.place(), name);
    }
  }

  @Override
  void checkLive() {
    checkLive$();
  }

  /** Whether it is the active one no checker says. */
  @Override
  void checkProved() {
    union.holder().checkProved();
    checkActive$();
  }

  @Override
  String place(String field) {
    return union.holder().place(field);
  }
}
