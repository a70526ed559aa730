package dev.freehold.internal;

/** Stands for an element in a pool that is generated without checks. */
public final class UncheckedHolder extends FieldHolder {
  private final FieldHolder element;

  /** Stands for one element. */
  public UncheckedHolder(FieldHolder element) {
    this.element = element;
  }

  @Override
  void checkLive() {}

  @Override
  void checkIndex(String field, int index, int length) {}

  @Override
  void checkRange(String field, int index, int count, int length) {}

  @Override
  void checkProved() {}

  @Override
  void checkBounds(String field, int index, int length) {}

  @Override
  String place(String field) {
    return element.place(field);
  }
}
