import dev.freehold.pool.FixedPool;

/** What is inherited and no accessor is told of once. */
class ComparableElement {
  @FixedPool(capacity = 4)
  interface Price extends Comparable<Price> { //! pool.declaration
    int cents();

    void cents(int value);
  }
}
