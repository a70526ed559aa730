package dev.freehold.checker.apply;

import java.io.PrintStream;

/** Wants every fix, and says which they are. */
record EveryFix(PrintStream out) implements FixChoice {
  @Override
  public boolean wants(WrittenFix fix) {
    out.println(fix.title());
    return true;
  }

  @Override
  public boolean ends() {
    return false;
  }
}
