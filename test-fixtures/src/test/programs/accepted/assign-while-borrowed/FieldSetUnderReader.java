import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class FieldSetUnderReader {
  static int run(@Mut Res res) {
    @Ref Res reader = res;
    int before = reader.get();
    res.value = 7;
    return before;
  }
}
