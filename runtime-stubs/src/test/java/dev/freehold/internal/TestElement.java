package dev.freehold.internal;

/** An element as a generated one is, as far as views see it. */
final class TestElement extends SlotElement {
  TestElement() {
    super(3);
    allocate$();
  }

  @Override
  protected String poolName$() {
    return "QuotePool";
  }
}
