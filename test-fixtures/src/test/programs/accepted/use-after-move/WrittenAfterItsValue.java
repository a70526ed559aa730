import dev.freehold.Mut;
import shared.Res;

class WrittenAfterItsValue {
  static void throughTheBorrow(@Mut Res res) {
    @Mut Res writer = res;
    writer.value = writer.get();
  }

  static void afterTheBorrow(@Mut Res res) {
    @Mut Res writer = res;
    res.value = writer.get();
  }
}
