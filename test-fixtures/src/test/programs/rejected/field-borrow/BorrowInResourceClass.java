import dev.freehold.MustRelease;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class BorrowInResourceClass {
  private final @Ref Res res; //! field.borrow

  BorrowInResourceClass(@Ref Res res) {
    this.res = res;
  }

  void close() {}
}
