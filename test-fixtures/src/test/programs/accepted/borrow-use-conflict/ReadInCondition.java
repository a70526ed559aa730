import dev.freehold.Mut;
import shared.Res;

class ReadInCondition {
  static void run(@Mut Res res, int limit) {
    @Mut Res writer = res;
    while (writer.value < limit) {
      writer.set(writer.get() + 1);
    }
  }
}
