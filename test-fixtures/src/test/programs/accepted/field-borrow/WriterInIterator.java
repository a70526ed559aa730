import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.util.Iterator;
import shared.Res;

@View
class WriterInIterator implements Iterator<Integer> {
  private final @Mut Res counter;

  WriterInIterator(@Mut Res counter) {
    this.counter = counter;
  }

  @Override
  public boolean hasNext(@Ref WriterInIterator this) {
    return counter.get() > 0;
  }

  @Override
  public Integer next(@Mut WriterInIterator this) {
    int value = counter.get();
    counter.set(value - 1);
    return value;
  }
}
