package dev.freehold.benchmarks.runtime.peers;

import dev.freehold.benchmarks.runtime.PlainQuote;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/**
 * Apache's pools, which neither wait, nor test or evict objects, nor show themselves to management.
 */
public final class CommonsPools {
  private CommonsPools() {}

  /** Makes a pool of so many objects. */
  public static GenericObjectPool<PlainQuote> create(int capacity) {
    GenericObjectPoolConfig<PlainQuote> config = new GenericObjectPoolConfig<>();
    config.setMaxTotal(capacity);
    config.setMaxIdle(capacity);
    config.setBlockWhenExhausted(false);
    config.setJmxEnabled(false);
    return new GenericObjectPool<>(new Factory(), config);
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
