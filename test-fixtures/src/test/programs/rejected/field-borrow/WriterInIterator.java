import dev.freehold.Mut;
import java.util.Iterator;
import shared.Res;

class WriterInIterator implements Iterator<Integer> {
  private final @Mut Res counter; //! field.borrow

  WriterInIterator(@Mut Res counter) {
    this.counter = counter;
  }

  @Override
  public boolean hasNext() {
    return counter.get() > 0;
  }

  @Override
  public Integer next() {
    int value = counter.get();
    counter.set(value - 1);
    return value;
  }
}
