import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnSlot;
import shared.Res;

/** An OwnList owns what is put into it, also where the call that makes it says of which class. */
class ArgumentOfOwnList {
  static void local() {
    try (OwnList<Res> list = OwnList.<Res>create()) {
      list.add(new Res());
    }
  }

  static void inferred() {
    try (var list = OwnList.<Res>create()) {
      list.add(new Res());
    }
  }

  static @Own OwnSlot<Res> result() {
    return OwnSlot.<Res>create();
  }

  static <T extends @Ref Object> @Own OwnList<T> generic() {
    return OwnList.<T>create();
  }

  static void argument() {
    take(OwnList.<Res>create());
  }

  static void take(@Own OwnList<Res> list) {
    list.close();
  }
}
