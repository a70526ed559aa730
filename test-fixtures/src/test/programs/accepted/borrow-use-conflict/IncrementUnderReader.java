import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class IncrementUnderReader {
  static int run(@Mut Res res) {
    res.value++;
    @Ref Res reader = res;
    return reader.get();
  }
}
