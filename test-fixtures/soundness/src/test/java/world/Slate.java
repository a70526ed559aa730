package world;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

/** An element that holds nothing in particular until it is written. */
@FixedPool(capacity = 48)
public interface Slate extends PoolElement {
  int a();

  void a(int value);

  int b();

  void b(int value);

  Inset inset();
}
