import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class BorrowChainTwoErrors {
  @MustRelease("build")
  static class Builder {
    private final @Own Res res = Res.open();

    @Mut Builder put(@Mut Builder this, int n) {
      res.set(n);
      return this;
    }

    Res build() {
      return res;
    }
  }

  Res test() {
    return new Builder().put(1).build(); //! move.out.of.borrow
  }
}
