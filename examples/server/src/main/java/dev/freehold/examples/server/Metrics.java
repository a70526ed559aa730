package dev.freehold.examples.server;

import dev.freehold.Ref;
import dev.freehold.debug.DebugMemory;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.store.Store;
import dev.freehold.micrometer.PoolMetrics;
import dev.freehold.pool.MemoryPool;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/**
 * Shows the server and its pools: to JMX always, to Micrometer where somebody brings a registry.
 */
final class Metrics implements AutoCloseable {
  private final Context context;
  private @Nullable ObjectName name;

  Metrics(Context context) {
    this.context = context;
  }

  /** Has each pool tell who allocates and releases; a watched pool is a bean of its own. */
  static void watch(@Ref Store store, @Ref Desk desk) {
    store.memoryPools(Metrics::watch);
    desk.memoryPools(Metrics::watch);
  }

  private static void watch(String name, @Ref MemoryPool pool) {
    DebugMemory.watch(pool);
  }

  /** Registers the bean. */
  void open(int port) {
    try {
      name = new ObjectName("dev.freehold.examples.server:type=Server,port=" + port);
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(new ServerFigures(context), ServerBean.class), name);
    } catch (JMException refused) {
      System.err.println("JMX shows nothing of the server: " + refused);
    }
  }

  /** Shows the server and its pools to Micrometer. */
  void bind(MeterRegistry registry, @Ref Store store, @Ref Desk desk) {
    Gauge.builder("server.clients", context, of -> of.sessions().count()).register(registry);
    FunctionCounter.builder("server.commands", context, of -> of.statistics().commands())
        .register(registry);
    FunctionCounter.builder("server.bytes.in", context, of -> of.statistics().bytesIn())
        .register(registry);
    FunctionCounter.builder("server.bytes.out", context, of -> of.statistics().bytesOut())
        .register(registry);
    store.memoryPools((pool, of) -> new PoolMetrics(of, pool).bindTo(registry));
    desk.memoryPools((pool, of) -> new PoolMetrics(of, pool).bindTo(registry));
  }

  @Override
  public void close() {
    ObjectName registered = name;
    if (registered != null) {
      try {
        ManagementFactory.getPlatformMBeanServer().unregisterMBean(registered);
      } catch (JMException gone) {
        System.err.println("JMX shows a server that has ended: " + gone);
      }
    }
  }
}
