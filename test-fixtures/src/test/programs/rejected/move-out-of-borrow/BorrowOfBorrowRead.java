import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class BorrowOfBorrowRead {
  static int read(@Ref Res res) {
    @Ref Res same = res;
    int value = same.get();
    same.close(); //! move.out.of.borrow
    return value;
  }

  static int run(@Own Res res) {
    int value = read(res);
    res.close();
    return value;
  }
}
