package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A pool that neither waits, nor tests or evicts objects, nor shows itself to management. */
@State(Scope.Thread)
public class CommonsPoolRing extends Ring {
  final GenericObjectPool<PlainQuote> pool = new GenericObjectPool<>(new Factory(), config());
  final PlainQuote[] live = new PlainQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill() throws Exception {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.borrowObject();
    }
  }

  private static GenericObjectPoolConfig<PlainQuote> config() {
    GenericObjectPoolConfig<PlainQuote> config = new GenericObjectPoolConfig<>();
    config.setMaxTotal(Sizes.CAPACITY);
    config.setMaxIdle(Sizes.CAPACITY);
    config.setBlockWhenExhausted(false);
    config.setJmxEnabled(false);
    return config;
  }

  private static final class Factory extends BasePooledObjectFactory<PlainQuote> {
    @Override
    public PlainQuote create() {
      return new PlainQuote();
    }

    @Override
    public PooledObject<PlainQuote> wrap(PlainQuote quote) {
      return new DefaultPooledObject<>(quote);
    }
  }
}
