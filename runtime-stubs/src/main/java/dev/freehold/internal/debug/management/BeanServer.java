package dev.freehold.internal.debug.management;

import dev.freehold.debug.PoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/** The platform's bean server; only touched where there is one. */
final class BeanServer {
  private static final Map<PoolMXBean, ObjectName> NAMES = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBER = new AtomicLong();

  private BeanServer() {}

  static void register(String pool, PoolMXBean bean) {
    try {
      ObjectName name =
          new ObjectName("dev.freehold:type=Pool,name=" + pool + ",id=" + NUMBER.incrementAndGet());
      ManagementFactory.getPlatformMBeanServer().registerMBean(bean, name);
      NAMES.put(bean, name);
    } catch (JMException e) {
      throw new IllegalStateException("cannot show " + pool + " to JMX", e);
    }
  }

  static void unregister(PoolMXBean bean) {
    ObjectName name = NAMES.remove(bean);
    if (name == null) {
      return;
    }
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
    } catch (InstanceNotFoundException done) {
      // The program has taken it out itself.
    } catch (JMException e) {
      throw new IllegalStateException("cannot take " + name + " out of JMX", e);
    }
  }
}
