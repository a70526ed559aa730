package dev.freehold.internal.debug.management;

import dev.freehold.debug.PoolMXBean;

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
  public static void register(String pool, PoolMXBean bean) {
    if (PRESENT) {
      BeanServer.register(pool, bean);
    }
  }

  /** Shows a pool no longer, if it was shown. */
  public static void unregister(PoolMXBean bean) {
    if (PRESENT) {
      BeanServer.unregister(bean);
    }
  }
}
