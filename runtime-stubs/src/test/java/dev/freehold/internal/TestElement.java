package dev.freehold.internal;

/** An element as a generated one is, as far as views see it. */
final class TestElement extends HeapElement {
  TestElement() {
    super(3);
    generation$ = 1;
  }

  void release() {
    generation$++;
  }

  @Override
  protected String poolName$() {
    return "QuotePool";
  }
}
