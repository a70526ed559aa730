package dev.freehold.internal.debug.management;

import dev.freehold.internal.debug.PoolHistory;

/** Registers a bean for each watched pool, where the Java platform has JMX. */
public final class PoolBeans {
  private static final boolean PRESENT = isPresent();

  private PoolBeans() {}

  private static boolean isPresent() {
    Module own = PoolBeans.class.getModule();
    return ModuleLayer.boot()
        .findModule("java.management")
        .filter(module -> !own.isNamed() || own.canRead(module))
        .isPresent();
  }

  /** Shows a pool. */
  public static void register(String pool, PoolHistory history) {
    if (PRESENT) {
      BeanServer.register(pool, history);
    }
  }

  /** Shows a pool no longer, if it was shown. */
  public static void unregister(PoolHistory history) {
    if (PRESENT) {
      BeanServer.unregister(history);
    }
  }
}
