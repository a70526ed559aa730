import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

class ListOfAnyResource {
  static <T extends @Ref Object> void move(@Mut OwnList<T> from, @Mut OwnList<T> to) {
    while (!from.isEmpty()) {
      to.add(from.remove(0));
    }
  }
}
