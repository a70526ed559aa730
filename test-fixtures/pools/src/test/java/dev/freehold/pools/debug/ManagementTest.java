package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.PoolMXBean;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JMX")
@Unsafe("a closed pool is used, to see that it is closed")
class ManagementTest {
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

  /** Its pool is watched here alone. */
  @FixedPool(capacity = 2)
  interface Managed {
    int number();

    void number(int value);
  }

  private Set<ObjectName> names() throws Exception {
    return server.queryNames(new ObjectName("dev.freehold:type=Pool,name=ManagedPool,*"), null);
  }

  @Test
  void showsAPoolWhileItIsWatched() throws Exception {
    try (ManagedPool pool = ManagedPool.create()) {
      DebugMemory.watch(pool, Quiet.OPTIONS.managed(true));
      PoolMXBean bean = JMX.newMXBeanProxy(server, names().iterator().next(), PoolMXBean.class);
      Managed element = pool.alloc();

      assertEquals(2, bean.getCapacity());
      assertEquals(1, bean.getInUse());
      pool.free(element);
      assertEquals(0, bean.getInUse());
      assertEquals(1, bean.getMostInUse());
      assertEquals(1, bean.getResting());
      assertEquals(1, bean.getAllocations());
      assertEquals(1, bean.getReleases());
      assertEquals(0, bean.getTimesExhausted());
      assertEquals(0, bean.getTransfers());
      assertEquals(0, bean.getMisuses());
      assertTrue(bean.report().contains("ManagedPool\n  0 of 2 slots in use"));
    }
    assertEquals(Set.of(), names());
  }

  @Test
  void doesNotKeepAPoolOpenWhoseBeanTheProgramHasTakenOut() throws Exception {
    ManagedPool pool = ManagedPool.create();
    DebugMemory.watch(pool, Quiet.OPTIONS.managed(true));
    server.unregisterMBean(names().iterator().next());
    pool.close();
    assertThrows(UseAfterReleaseException.class, pool::alloc);
  }
}
