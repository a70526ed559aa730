import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

class BorrowOfAnyResourceAdded {
  static <T extends @Ref Object> void run(@Mut OwnList<T> list, T element) {
    list.add(element); //! move.out.of.borrow
  }
}
