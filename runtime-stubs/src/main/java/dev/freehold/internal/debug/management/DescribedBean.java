package dev.freehold.internal.debug.management;

import dev.freehold.debug.PoolMXBean;
import java.util.Map;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.StandardMBean;

/** A pool's bean that says what its attributes are, in the words of {@link PoolMXBean}. */
final class DescribedBean extends StandardMBean {
  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry("Capacity", "How many slots there are"),
          Map.entry("InUse", "How many slots are allocated"),
          Map.entry("MostInUse", "How many slots were allocated at most since the watch began"),
          Map.entry(
              "Resting",
              "How many slots were released and are not used again yet, so that late uses are found"),
          Map.entry("Allocations", "How many elements were allocated since the watch began"),
          Map.entry("Releases", "How many elements were released since the watch began"),
          Map.entry("TimesExhausted", "How often an allocation found no slot"),
          Map.entry("Transfers", "How often ownership passed, as far as pools are told"),
          Map.entry("Misuses", "How often something was done wrong, leaks included"),
          Map.entry("report", "All that is known of the pool, as text"));

  DescribedBean(PoolMXBean bean) {
    super(bean, PoolMXBean.class, true);
  }

  @Override
  protected String getDescription(MBeanInfo info) {
    return "A pool of Freehold that is watched";
  }

  @Override
  protected String getDescription(MBeanAttributeInfo info) {
    return DESCRIPTIONS.getOrDefault(info.getName(), info.getName());
  }

  @Override
  protected String getDescription(MBeanOperationInfo info) {
    return DESCRIPTIONS.getOrDefault(info.getName(), info.getName());
  }
}
