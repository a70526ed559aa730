import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

/** Who borrows for reading neither modifies nor destroys, nor casts that away. */
class ProcessingDoesNotModify {
  static int process(@Ref Res refData) {
    int value = refData.get();
    refData.set(value + 1); //! mut.of.ref
    return value;
  }

  static void destroy(@Ref Res refData) {
    refData.close(); //! move.out.of.borrow
  }

  static void castAway(@Ref Res refData) {
    ((@Mut Res) refData).set(1); //! mut.of.ref
  }
}
