import dev.freehold.Mut;
import shared.Res;

class FieldReadUnderWriter {
  static int run(@Mut Res res) {
    @Mut Res writer = res;
    int before = writer.value;
    writer.set(before + 1);
    return before;
  }
}
