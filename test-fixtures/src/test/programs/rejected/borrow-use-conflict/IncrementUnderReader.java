import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class IncrementUnderReader {
  static int run(@Mut Res res) {
    @Ref Res reader = res;
    res.value++; //! borrow.use.conflict
    return reader.get();
  }
}
