import dev.freehold.Mut;
import shared.Res;

class BorrowedWithoutOwner {
  static void run() {
    @Mut Res writer = Res.open(); //! borrow.of.temporary
    writer.set(1);
  }
}
