package world;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Text;

/** An element of its own owner, with parts of every sort. */
@FixedPool(capacity = 48, init = Init.ZERO)
public interface Cell extends PoolElement {
  int n();

  void n(int value);

  Side left();

  Side right();

  @Length(2)
  Ints marks();

  @Length(8)
  Text name();
}
