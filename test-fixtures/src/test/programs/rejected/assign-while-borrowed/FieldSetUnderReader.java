import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class FieldSetUnderReader {
  static int run(@Mut Res res) {
    @Ref Res reader = res;
    res.value = 7; //! assign.while.borrowed
    return reader.get();
  }
}
