package dev.freehold.checker.flow.java;

import javax.annotation.processing.ProcessingEnvironment;

/**
 * How closely a body is looked at.
 *
 * @param allExceptions whether unchecked exceptions that no signature declares count as exits
 * @param environment javac's, for looking up functional interfaces
 * @param threads whether what other threads may see of ordinary objects counts as well
 */
public record FlowOptions(
    boolean allExceptions, ProcessingEnvironment environment, boolean threads) {

  /** For code that was not written for Freehold. */
  public FlowOptions withoutThreads() {
    return new FlowOptions(allExceptions, environment, false);
  }
}
