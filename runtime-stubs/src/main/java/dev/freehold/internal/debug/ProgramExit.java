package dev.freehold.internal.debug;

import org.jspecify.annotations.Nullable;

/**
 * Has something done when the program ends, while that is asked for. The virtual machine holds on
 * to whom it has to call then, and so to a web application's classes: it is told when there is
 * nothing to do.
 */
final class ProgramExit {
  private final Runnable task;
  private @Nullable Thread hook;

  /** Makes the exit, of which nothing is asked yet. */
  ProgramExit(Runnable task) {
    this.task = task;
  }

  synchronized void await() {
    if (hook == null) {
      Thread added = new Thread(task, "freehold-report");
      Runtime.getRuntime().addShutdownHook(added);
      hook = added;
    }
  }

  synchronized void forget() {
    Thread added = hook;
    hook = null;
    if (added != null) {
      remove(added);
    }
  }

  private static void remove(Thread added) {
    try {
      Runtime.getRuntime().removeShutdownHook(added);
    } catch (IllegalStateException exiting) {
      // The program is ending, and has called it or is about to.
    }
  }
}
