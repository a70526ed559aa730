package dev.freehold.internal.debug.management;

import dev.freehold.debug.PoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/** The platform's bean server; only touched where there is one. */
final class BeanServer {
  private static final Map<PoolMXBean, ObjectName> NAMES = new HashMap<>();
  private static final Map<PoolMXBean, String> AWAITED = new LinkedHashMap<>();
  private static final AtomicLong NUMBER = new AtomicLong();
  private static boolean starting;
  private static boolean ready;

  private BeanServer() {}

  /** Shows a pool at once, or as soon as there is a server: the first time that takes long. */
  static synchronized void register(String pool, PoolMXBean bean) {
    if (ready) {
      show(bean, pool);
      return;
    }
    AWAITED.put(bean, pool);
    if (!starting) {
      starting = true;
      Thread starter = new Thread(BeanServer::start, "freehold-jmx");
      starter.setDaemon(true);
      starter.start();
    }
  }

  private static void start() {
    ManagementFactory.getPlatformMBeanServer();
    showAwaited();
  }

  private static synchronized void showAwaited() {
    ready = true;
    Map<PoolMXBean, String> awaited = new LinkedHashMap<>(AWAITED);
    AWAITED.clear();
    awaited.forEach(BeanServer::show);
  }

  private static void show(PoolMXBean bean, String pool) {
    try {
      NAMES.put(bean, registered(pool, new DescribedBean(bean)));
    } catch (JMException e) {
      throw new IllegalStateException("cannot show " + pool + " to JMX", e);
    }
  }

  /** Another copy of the run time, in another web application, has given out numbers too. */
  private static ObjectName registered(String pool, DescribedBean bean) throws JMException {
    while (true) {
      ObjectName name =
          new ObjectName("dev.freehold:type=Pool,name=" + pool + ",id=" + NUMBER.incrementAndGet());
      try {
        ManagementFactory.getPlatformMBeanServer().registerMBean(bean, name);
        return name;
      } catch (InstanceAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
  }

  static synchronized void unregister(PoolMXBean bean) {
    AWAITED.remove(bean);
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
