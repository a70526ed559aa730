import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class GenericInnerClass<T extends @Ref Object> {
  private final @Own OwnList<T> items = OwnList.create();

  @View
  static class Cursor<T extends @Ref Object> {
    private final @Ref OwnList<T> items;
    private int next;

    Cursor(@Ref OwnList<T> items) {
      this.items = items;
    }

    @Ref
    T next(@Mut Cursor<T> this) {
      return items.get(next++);
    }
  }

  void close() {
    items.close();
  }

  static int sum(@Own GenericInnerClass<Res> bag) {
    Cursor<Res> cursor = new Cursor<>(bag.items);
    int sum = cursor.next().get() + cursor.next().get();
    bag.close();
    return sum;
  }
}
