package dev.freehold.micrometer;

import dev.freehold.Ref;
import dev.freehold.internal.PoolWatch;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.PoolRecorder;
import dev.freehold.internal.debug.SlotsOf;
import dev.freehold.pool.MemoryPool;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Shows a pool to Micrometer: {@code freehold.pool.capacity} and {@code freehold.pool.in.use}, in
 * slots; and while the pool is watched {@code freehold.pool.allocations}, {@code .exhausted} and
 * {@code .misuses}. Each has the tag {@code pool}, the simple name of the pool's class.
 *
 * <pre>{@code
 * new PoolMetrics(quotes).bindTo(registry);
 * }</pre>
 */
@SuppressWarnings("exports") // Whoever uses it has Micrometer.
public final class PoolMetrics implements MeterBinder {
  private final List<SlotPool> pools;
  private final Tags tags;

  /**
   * Makes the binder of a pool.
   *
   * @param pool a pool that Freehold has generated
   * @param tags names and values, one after the other, that all meters get
   */
  public PoolMetrics(@Ref MemoryPool pool, String... tags) {
    this.pools = SlotsOf.pool(pool);
    this.tags = Tags.of(tags);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    pools.forEach(pool -> bind(pool, registry));
  }

  private void bind(SlotPool pool, MeterRegistry registry) {
    Tags all = tags.and("pool", pool.name$());
    Gauge.builder("freehold.pool.capacity", pool, SlotPool::capacity$)
        .tags(all)
        .baseUnit("slots")
        .register(registry);
    Gauge.builder("freehold.pool.in.use", pool, SlotPool::inUse$)
        .tags(all)
        .baseUnit("slots")
        .register(registry);
    count(
        "allocations", pool, all, recorder -> recorder.history().counts().allocations(), registry);
    count("exhausted", pool, all, recorder -> recorder.history().counts().exhausted(), registry);
    count("misuses", pool, all, recorder -> recorder.history().counts().misuses(), registry);
  }

  private static void count(
      String name,
      SlotPool pool,
      Tags tags,
      ToDoubleFunction<PoolRecorder> counter,
      MeterRegistry registry) {
    FunctionCounter.builder("freehold.pool." + name, pool, each -> watched(each, counter))
        .tags(tags)
        .register(registry);
  }

  private static double watched(SlotPool pool, ToDoubleFunction<PoolRecorder> counter) {
    PoolWatch watch = pool.watch$();
    return watch instanceof PoolRecorder recorder ? counter.applyAsDouble(recorder) : 0;
  }
}
