import dev.freehold.Ref;

class GenericHolder<T extends @Ref Object> {
  private final @Ref T held; //! field.borrow

  GenericHolder(@Ref T held) {
    this.held = held;
  }

  boolean holds(@Ref T other) {
    return held == other;
  }
}
