package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.PoolMXBean;
import dev.freehold.debug.Watch;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.JMX;
import javax.management.MBeanFeatureInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

  /** The name of the only pool, which the first watch of the program shows a little later. */
  private ObjectName name() throws Exception {
    while (names().isEmpty()) {
      Thread.sleep(5);
    }
    return names().iterator().next();
  }

  @Test
  @Timeout(30)
  void showsAPoolWhileItIsWatched() throws Exception {
    try (ManagedPool pool = ManagedPool.create()) {
      DebugMemory.watch(pool, Quiet.OPTIONS.managed(true));
      PoolMXBean bean = JMX.newMXBeanProxy(server, name(), PoolMXBean.class);
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
  void saysWhatEachAttributeIs() throws Exception {
    try (ManagedPool pool = ManagedPool.create()) {
      DebugMemory.watch(pool, Quiet.OPTIONS.managed(true));
      MBeanInfo info = server.getMBeanInfo(name());

      assertEquals("A pool of Freehold that is watched", info.getDescription());
      for (MBeanFeatureInfo part : info.getAttributes()) {
        assertNotEquals(part.getName(), part.getDescription());
      }
      assertEquals(
          "All that is known of the pool, as text", info.getOperations()[0].getDescription());
    }
  }

  @Test
  void passesOverANumberThatAnotherCopyOfTheRunTimeHasGiven() throws Exception {
    try (ManagedPool first = ManagedPool.create();
        ManagedPool second = ManagedPool.create()) {
      Watch before = DebugMemory.watch(first, Quiet.OPTIONS.managed(true));
      ObjectName name = name();
      int id = Integer.parseInt(name.getKeyProperty("id"));
      ObjectName taken = new ObjectName("dev.freehold:type=Pool,name=ManagedPool,id=" + (id + 1));
      server.registerMBean(new StandardMBean((Runnable) () -> {}, Runnable.class), taken);
      DebugMemory.watch(second, Quiet.OPTIONS.managed(true));

      assertEquals(3, names().size());
      server.unregisterMBean(taken);
      before.close();
    }
    assertEquals(Set.of(), names());
  }

  @Test
  void doesNotKeepAPoolOpenWhoseBeanTheProgramHasTakenOut() throws Exception {
    ManagedPool pool = ManagedPool.create();
    DebugMemory.watch(pool, Quiet.OPTIONS.managed(true));
    server.unregisterMBean(name());
    pool.close();
    assertThrows(UseAfterReleaseException.class, pool::alloc);
  }
}
