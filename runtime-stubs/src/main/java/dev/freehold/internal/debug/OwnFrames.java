package dev.freehold.internal.debug;

import dev.freehold.internal.FieldHolder;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.StackFrame;
import java.util.Set;

/**
 * Knows the frames that tell a user nothing where they are innermost: Freehold's own, generated or
 * not, and what lies between those and the user's, as in {@code quotes.forEach(pool::free)}.
 */
final class OwnFrames {
  private static final String INTERNAL = "dev.freehold.internal";
  private static final Set<String> PUBLIC =
      Set.of(
          "dev.freehold.actor",
          "dev.freehold.debug",
          "dev.freehold.junit",
          "dev.freehold.memory",
          "dev.freehold.micrometer",
          "dev.freehold.pool");

  private OwnFrames() {}

  static boolean has(Class<?> declaring) {
    String folder = declaring.getPackageName();
    return folder.startsWith(INTERNAL)
        || isOfPlatform(declaring)
        || PUBLIC.contains(folder)
        || isGenerated(declaring);
  }

  static boolean isOfPlatform(Class<?> declaring) {
    return declaring.getPackageName().startsWith("java.");
  }

  /** Whether it is the machinery that calls a test, beyond which there is nothing of interest. */
  static boolean runsTests(String className) {
    return className.startsWith("org.junit.platform.")
        || className.startsWith("org.junit.jupiter.engine.");
  }

  private static boolean isGenerated(Class<?> declaring) {
    return SlotPool.class.isAssignableFrom(declaring)
        || FieldHolder.class.isAssignableFrom(declaring)
        || StackFrame.class.isAssignableFrom(declaring)
        || isInGenerated(declaring.getEnclosingClass());
  }

  private static boolean isInGenerated(Class<?> enclosing) {
    return enclosing != null && SlotPool.class.isAssignableFrom(enclosing);
  }
}
