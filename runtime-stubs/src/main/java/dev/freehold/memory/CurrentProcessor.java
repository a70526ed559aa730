package dev.freehold.memory;

/**
 * Says on which processor the present thread runs. From Java 22 on, another class stands in for
 * this.
 */
final class CurrentProcessor {
  private CurrentProcessor() {}

  /** The number of the processor, or -1 if nobody says. */
  static int number() {
    return ProcessorStatus.number();
  }
}
