package dev.freehold.micrometer;

import dev.freehold.Ref;
import dev.freehold.debug.PoolReport.Counts;
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
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shows a pool to Micrometer: {@code freehold.pool.capacity} and {@code freehold.pool.in.use}, in
 * slots; and while the pool is watched {@code freehold.pool.allocations}, {@code .exhausted} and
 * {@code .misuses}, which are not a number (NaN) while it is not: nobody counts then. All have the
 * tags {@code pool}, the simple name of the pool's class, and {@code name}, which tells pools of
 * one class apart.
 *
 * <pre>{@code
 * new PoolMetrics(quotes, "fx").bindTo(registry);
 * }</pre>
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has Micrometer.
public final class PoolMetrics implements MeterBinder {
  private static final String CAPACITY = "freehold.pool.capacity";

  private final List<SlotPool> pools;
  private final @Nullable String name;

  /**
   * Makes the binder of a pool, whose name is the first number, from 1, that no other pool of its
   * class has in the registry.
   *
   * @param pool a pool that Freehold has generated
   */
  public PoolMetrics(@Ref MemoryPool pool) {
    this.pools = SlotsOf.pool(pool);
    this.name = null;
  }

  /**
   * Makes the binder of a pool.
   *
   * @param pool a pool that Freehold has generated
   * @param name the value of the tag {@code name}; no other pool of its class has it
   */
  public PoolMetrics(@Ref MemoryPool pool, String name) {
    this.pools = SlotsOf.pool(pool);
    this.name = Objects.requireNonNull(name, "name");
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    pools.forEach(pool -> bind(pool, registry));
  }

  private void bind(SlotPool pool, MeterRegistry registry) {
    Tags tags = tags(pool, registry);
    gauge(CAPACITY, "How many slots the pool has", pool, SlotPool::capacity$, tags, registry);
    gauge(
        "freehold.pool.in.use",
        "How many slots of the pool are allocated",
        pool,
        SlotPool::inUse$,
        tags,
        registry);
    count("allocations", "Elements that were allocated", pool, Counts::allocations, tags, registry);
    count("exhausted", "Allocations that found no slot", pool, Counts::exhausted, tags, registry);
    count(
        "misuses",
        "Leaks, uses after release and other misuses of the pool",
        pool,
        Counts::misuses,
        tags,
        registry);
  }

  private Tags tags(SlotPool pool, MeterRegistry registry) {
    Tags tags = Tags.of("pool", pool.name$());
    if (name != null) {
      return tags.and("name", name);
    }
    int number = 1;
    while (registry.find(CAPACITY).tags(tags.and("name", "" + number)).meter() != null) {
      number++;
    }
    return tags.and("name", "" + number);
  }

  private static void gauge(
      String name,
      String description,
      SlotPool pool,
      ToDoubleFunction<SlotPool> value,
      Tags tags,
      MeterRegistry registry) {
    Gauge.builder(name, pool, value)
        .description(description)
        .tags(tags)
        .baseUnit("slots")
        .register(registry);
  }

  private static void count(
      String name,
      String description,
      SlotPool pool,
      ToDoubleFunction<Counts> counter,
      Tags tags,
      MeterRegistry registry) {
    FunctionCounter.builder("freehold.pool." + name, pool, each -> watched(each, counter))
        .description(description + " since its watch began; no number while it is not watched")
        .tags(tags)
        .register(registry);
  }

  private static double watched(SlotPool pool, ToDoubleFunction<Counts> counter) {
    PoolWatch watch = pool.watch$();
    return watch instanceof PoolRecorder recorder
        ? counter.applyAsDouble(recorder.history().counts())
        : Double.NaN;
  }
}
